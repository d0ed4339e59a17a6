// A static remembers the secret of an earlier call.
use std::sync::atomic::{AtomicU64, Ordering};

static STATE: AtomicU64 = AtomicU64::new(1);

fn mix(n: u64) -> u64 {
    STATE.fetch_add(n, Ordering::Relaxed)
}

fn main() {
    #[label(secret)]
    let key = 3;
    mix(key);
    println!("{}", mix(1)); //~ IFC001
}
