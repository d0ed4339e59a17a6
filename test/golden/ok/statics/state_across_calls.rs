// A static counts the calls.
use std::sync::atomic::{AtomicU64, Ordering};

static STATE: AtomicU64 = AtomicU64::new(1);

fn mix(n: u64) -> u64 {
    let _ = n;
    STATE.fetch_add(1, Ordering::Relaxed)
}

fn main() {
    #[label(secret)]
    let key = 3;
    mix(key);
    println!("{}", mix(1));
}
