// A thread that is started in any case.
use std::thread;

fn main() {
    #[label(secret)]
    let intruder = true;
    let mut n = 0;
    let work = || println!("siren test");
    if intruder {
        n += 1;
    }
    thread::spawn(work);
    let _ = n;
}
