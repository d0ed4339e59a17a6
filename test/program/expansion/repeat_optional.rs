macro_rules! opt { ($a:expr $(, $b:expr)? $(; $c:ident)?) => { f($a $(, $b)? ) $(.max($c))? }; }
macro_rules! f { ($a:expr) => { $a } }
fn f(a: i32) -> i32 { a }
fn main() { let z = 4; let a = opt!(1); let b = opt!(1; z); }
