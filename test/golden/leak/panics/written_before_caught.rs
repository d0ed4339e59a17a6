// What was written before a panic that is caught tells whether and when it came.
use std::panic::{catch_unwind, AssertUnwindSafe};

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let mut steps = 0;
    let level = secret();
    let _ = catch_unwind(AssertUnwindSafe(|| {
        steps += 1;
        if level > 3 {
            panic!("too high");
        }
        steps += 1;
    }));
    println!("{}", steps); //~ IFC002
}
