// What a function wrote before a panic came out of its callee is there when somebody catches it; what stands beside it is not.
use std::panic::{catch_unwind, AssertUnwindSafe};

#[label(secret)]
fn key() -> u64 {
    7
}

struct Slots {
    secret: u64,
    public: u64,
}

fn check(limit: Option<u64>) -> u64 {
    limit.unwrap()
}

fn fill(slots: &mut Slots, limit: Option<u64>) {
    slots.secret = key();
    check(limit);
    slots.secret = 0;
}

fn main() {
    let mut slots = Slots { secret: 0, public: 1 };
    let limit = std::env::args().nth(1).and_then(|text| text.parse().ok());
    let _ = catch_unwind(AssertUnwindSafe(|| fill(&mut slots, limit)));
    println!("{}", slots.public);
}
