macro_rules! map { ($v:expr, |$p:pat_param| $b:expr) => { $v.into_iter().map(|$p| $b) }; }
macro_rules! thunk { ($($b:tt)*) => { (move || { $($b)* })() }; }
fn main() { let v = [(1, 2)]; let m = map!(v, |(a, b)| a + b); let t = thunk!(let z = 1; z + 1); }
