// A guard that puts a value back when its scope is left by a panic that is caught puts back what it holds then.
use std::panic::{catch_unwind, AssertUnwindSafe};

#[label(secret)]
fn key() -> u64 {
    7
}

struct Restore<'a> {
    slot: &'a mut u64,
    to: u64,
}

impl Drop for Restore<'_> {
    fn drop(&mut self) {
        *self.slot = self.to;
    }
}

fn work(slot: &mut u64, limit: Option<u64>) {
    let mut guard = Restore { slot, to: 1 };
    let reached = limit.expect("a limit");
    *guard.slot = key();
    guard.to = reached;
}

fn main() {
    let mut slot = 0;
    let limit = std::env::args().nth(1).and_then(|text| text.parse().ok());
    let _ = catch_unwind(AssertUnwindSafe(|| work(&mut slot, limit)));
    println!("{}", slot);
}
