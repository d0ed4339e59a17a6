macro_rules! inner { ($e:expr) => { [$e] }; }
macro_rules! outer { ($e:expr) => { inner!($e) }; }
macro_rules! opaque { (1) => { "one" }; ($e:expr) => { "expr" }; }
macro_rules! forward { ($e:expr) => { opaque!($e) }; }
macro_rules! forward_tt { ($e:tt) => { opaque!($e) }; }
macro_rules! ty { ($t:ty) => { wrap!($t) }; }
macro_rules! wrap { ($t:ty) => { Option<$t> }; }
fn main() { let a = outer!(1 + 1); let b = forward!(1); let c = forward_tt!(1); let d: ty!(Vec<u8>) = None; }
