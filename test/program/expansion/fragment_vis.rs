macro_rules! point { ($v:vis struct $name:ident { $($fv:vis $f:ident: $t:ty),* $(,)? }) => { $v struct $name { $($fv $f: $t),* } }; }
point! { pub struct A { pub x: i32, y: i32 } }
point! { struct B { pub(crate) z: u8, } }
point! { pub(crate) struct C { } }
fn main() {}
