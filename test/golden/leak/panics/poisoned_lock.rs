// Whether a lock is poisoned is decided by what decided whether its holder panicked.
use std::sync::{Arc, Mutex};

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let lock = Arc::new(Mutex::new(0));
    let other = Arc::clone(&lock);
    let level = secret();
    let _ = std::thread::spawn(move || {
        let mut guard = other.lock().unwrap();
        *guard = 1;
        assert!(level < 3, "too high");
    })
    .join();
    println!("{}", lock.is_poisoned()); //~ IFC002
    let locked = lock.lock();
    if locked.is_ok() {
        println!("fine"); //~ IFC002
    }
}
