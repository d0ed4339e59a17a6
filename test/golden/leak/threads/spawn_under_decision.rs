// A thread that is started under a secret decision writes implicitly.
use std::thread;

fn main() {
    #[label(secret)]
    let intruder = true;
    let mut n = 0;
    let work = || println!("siren test"); //~ IFC002
    if intruder {
        n += 1;
        thread::spawn(work);
    }
    let _ = n;
}
