// A scoped thread writes a literal to a borrowed variable.
use std::thread;

fn main() {
    #[label(secret)]
    let key = 3;
    let mut out = 0;
    thread::scope(|s| {
        s.spawn(|| {
            out = 4;
        });
    });
    println!("{}", out);
    let _ = key;
}
