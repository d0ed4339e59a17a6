macro_rules! double { ($e:expr) => { $e * 2 }; }
macro_rules! negate { ($e:expr) => { -$e }; }
fn main() { let a = double!(1 + 2); let b = double!(f(a, 3)); let c = negate!(a + b); let d = double!(if a > 1 { a } else { b }); }
fn f(a: i32, b: i32) -> i32 { a + b }
