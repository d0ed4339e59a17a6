// edition: 2015
mod a { pub mod b { pub fn f() -> u8 { 1 } } macro_rules! m { () => { ::a::b::f() } } pub fn g() -> u8 { m!() } }
use a::b;
fn main() { let async = b::f(); let dyn = a::g(); }
