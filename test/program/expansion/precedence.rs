macro_rules! mul { ($a:expr, $b:expr) => { $a * $b }; }
macro_rules! neg { ($a:expr) => { !$a }; }
macro_rules! call { ($a:expr) => { $a.abs() }; }
macro_rules! cast { ($a:expr) => { $a as u8 }; }
macro_rules! range { ($a:expr, $b:expr) => { $a..$b }; }
macro_rules! refer { ($a:expr) => { &$a }; }
fn main() { let x = 1i32; let a = mul!(x + 1, x - 2); let b = neg!(x == 2); let c = call!(x - 3); let d = cast!(x + 1); let e = range!(x + 1, x * 2); let f = refer!(x + 1); let g = mul!(mul!(x, 2), -x); let h = 2 + mul!(x, x); let i = (range!(1, 2)).len(); }
