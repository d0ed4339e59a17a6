// A secret stored in a static atomic is read back elsewhere.
use std::sync::atomic::{AtomicU32, Ordering};

static LAST: AtomicU32 = AtomicU32::new(0);
static COUNT: AtomicU32 = AtomicU32::new(0);

fn remember(n: u32) {
    LAST.store(n, Ordering::SeqCst);
    COUNT.fetch_add(1, Ordering::SeqCst);
}

fn main() {
    #[label(secret)]
    let key = 3;
    remember(key);
    println!("{}", LAST.load(Ordering::SeqCst)); //~ IFC001
}
