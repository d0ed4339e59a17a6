mod m { macro_rules! g { ($e:expr) => { [$e] }; } pub(crate) use g; }
mod n { pub(crate) use super::m::*; }
use n::*;
fn main() { let a = g!(1); let b = n::g!(2); }
