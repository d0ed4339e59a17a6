// What a function wrote before a panic came out of its callee is there when somebody catches it.
use std::panic::{catch_unwind, AssertUnwindSafe};

#[label(secret)]
fn key() -> u64 {
    7
}

fn check(limit: Option<u64>) -> u64 {
    limit.unwrap()
}

fn fill(slot: &mut u64, limit: Option<u64>) {
    *slot = key();
    check(limit);
    *slot = 0;
}

fn main() {
    let mut slot = 0;
    let limit = std::env::args().nth(1).and_then(|text| text.parse().ok());
    let _ = catch_unwind(AssertUnwindSafe(|| fill(&mut slot, limit)));
    println!("{}", slot); //~ IFC001
}
