// A public value written under a write lock.
use std::sync::{Arc, RwLock};

fn main() {
    #[label(secret)]
    let key = 3;
    let shared = Arc::new(RwLock::new(0));
    let other = shared.clone();
    *other.write().unwrap() = 4;
    println!("{}", *shared.read().unwrap());
    let _ = key;
}
