// A thread counts behind an `Arc<Mutex<_>>`.
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    #[label(secret)]
    let key = 3;
    let shared = Arc::new(Mutex::new(0));
    let theirs = Arc::clone(&shared);
    let t = thread::spawn(move || {
        let _ = key;
        *theirs.lock().unwrap() += 1;
    });
    t.join().unwrap();
    println!("{}", *shared.lock().unwrap());
}
