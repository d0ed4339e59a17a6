// A secret stored in a shared atomic.
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use std::thread;

fn main() {
    #[label(secret)]
    let key = 3usize;
    let shared = Arc::new(AtomicUsize::new(0));
    let theirs = shared.clone();
    let t = thread::spawn(move || {
        theirs.store(key, Ordering::SeqCst);
    });
    t.join().unwrap();
    println!("{}", shared.load(Ordering::SeqCst)); //~ IFC001
    let _ = key;
}
