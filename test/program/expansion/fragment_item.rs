macro_rules! keep { ($($i:item)*) => { $($i)* }; }
keep! { struct A; enum B { X, Y(u8) } fn f() -> u8 { 1 } const C: u8 = 2; impl A { fn new() -> A { A } } use std::fmt; }
fn main() { let a = A::new(); }
