macro_rules! pass { ($($t:tt)*) => { $($t)* }; }
macro_rules! count { () => { 0 }; ($h:tt $($t:tt)*) => { 1 + count!($($t)*) }; }
pass! { fn f<T: Clone>(x: &T) -> Vec<Vec<T>> { vec_of(x.clone()) } fn vec_of<T>(x: T) -> Vec<Vec<T>> { Vec::new() } }
fn main() { let n = count!(a (b c) [d] -> :: >>= ..= && 'x' "s"); pass!(let y = 1 << 2 >> 1; let z = y >= 2 && !(y != 3);); }
