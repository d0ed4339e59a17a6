// A scoped thread returns the length, which is public.
use std::thread;

fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key, key];
    let n = thread::scope(|s| {
        let h = s.spawn(|| keys.len());
        h.join().unwrap()
    });
    println!("{}", n);
}
