// A secret written under a write lock is read under a read lock.
use std::sync::{Arc, RwLock};

fn main() {
    #[label(secret)]
    let key = 3;
    let shared = Arc::new(RwLock::new(0));
    let other = shared.clone();
    *other.write().unwrap() = key;
    println!("{}", *shared.read().unwrap()); //~ IFC001
    let _ = key;
}
