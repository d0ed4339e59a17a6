mod a { #[macro_export] macro_rules! exported { () => { 1 }; } macro_rules! local { () => { 2 }; } pub(crate) use local; pub(crate) use local as renamed; }
mod b { pub fn f() -> u8 { crate::exported!() + crate::a::local!() } }
use a::renamed;
fn main() { let x = a::local!() + renamed!() + self::a::local!(); }
