#[macro_use]
mod macros { macro_rules! here { ($e:expr) => { $e + 1 }; } mod deeper { fn f() -> u8 { here!(1) } } }
fn main() { let a = here!(2); }
