// A scoped thread returns the secret.
use std::thread;

fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key, key];
    let n = thread::scope(|s| {
        let h = s.spawn(|| keys[0] as usize);
        h.join().unwrap()
    });
    println!("{}", n); //~ IFC001
}
