// An overloaded `!` returns the public flag inverted.
use std::ops::{Neg, Not};

#[derive(Clone, Copy)]
struct Signed {
    value: i32,
    flag: bool,
}

impl Neg for Signed {
    type Output = i32;

    fn neg(self) -> i32 {
        -self.value
    }
}

impl Not for Signed {
    type Output = bool;

    fn not(self) -> bool {
        !self.flag
    }
}

fn main() {
    #[label(secret)]
    let value = 3;
    let s = Signed { value, flag: true };
    println!("{}", !s);
    let _ = (-s, !s);
}
