// A scoped thread writes the secret to a borrowed variable.
use std::thread;

fn main() {
    #[label(secret)]
    let key = 3;
    let mut out = 0;
    thread::scope(|s| {
        s.spawn(|| {
            out = key;
        });
    });
    println!("{}", out); //~ IFC001
    let _ = key;
}
