macro_rules! sum { ($($x:expr);+) => { 0 $(+ $x)+ }; }
macro_rules! chain { ($($x:ident)=>+) => { [$(stringify_one($x)),+] }; }
macro_rules! or { ($($x:expr)=>+) => { $($x)|+ }; }
fn stringify_one(x: u8) -> u8 { x }
fn main() { let a = 1; let b = 2; let s = sum!(1; 2; a); let c = chain!(a => b); let o = or!(a => b); }
