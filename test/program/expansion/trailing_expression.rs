macro_rules! value { () => { 1 + 2 }; }
macro_rules! last { ($e:expr) => { let _x = $e; _x }; }
fn a() -> i32 { value!() }
fn b() -> i32 { last! { 3 } }
fn c() { value!(); }
fn main() { let z = { value!() }; }
