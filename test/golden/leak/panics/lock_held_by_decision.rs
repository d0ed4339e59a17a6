// Whether a lock was held when a thread panicked shows in whether it is poisoned.
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

#[label(secret)]
fn key() -> u64 {
    7
}

fn hold(lock: &Mutex<u64>, by: u64) -> Option<MutexGuard<'_, u64>> {
    if by > 3 { lock.lock().ok() } else { None }
}

fn main() {
    let (first, second) = (Arc::new(Mutex::new(1)), Arc::new(Mutex::new(2)));
    let (a, b) = (first.clone(), second.clone());
    let held = Arc::new(Mutex::new(3));
    let c = held.clone();
    let by = key();
    let thread = thread::spawn(move || {
        let _held = hold(&c, by);
        let _one = (if by > 5 { &a } else { &b }).lock();
        panic!("stopped");
    });
    let _ = thread.join();
    println!("{}", held.is_poisoned()); //~ IFC002
    println!("{}", first.lock().is_err()); //~ IFC002
}
