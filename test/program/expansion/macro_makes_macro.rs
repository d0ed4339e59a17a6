macro_rules! define { ($name:ident, $value:expr) => { macro_rules! $name { () => { $value }; ($other:expr) => { $value + $other }; } }; }
define!(seven, 7);
define!(eight, seven!() + 1);
fn main() { let a = seven!(); let b = seven!(a); let c = eight!(); }
