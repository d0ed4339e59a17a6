macro_rules! tuple { ($($t:ty),*) => { ($($t,)*) }; }
macro_rules! boxed { ($t:ty) => { Box<$t> }; }
struct S { a: tuple!(u8, u16), b: boxed!(dyn Fn(tuple!(u8)) -> u8) }
fn f(x: tuple!(u8)) -> boxed!([u8]) { Box::new([x.0]) }
type T = tuple!();
fn main() { let v: Vec<tuple!(u8, boxed!(u8))> = Vec::new(); let n = Vec::<boxed!(u8)>::new(); }
