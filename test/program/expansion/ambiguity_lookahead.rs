macro_rules! list { ($($x:expr),+ ; end) => { [$($x),+] }; ($($x:expr),+ $(,)?) => { ($($x),+) }; }
macro_rules! kw { (if $($r:tt)*) => { "if" }; (while $($r:tt)*) => { "while" }; }
fn main() { let b = list!(1, 2,); let c = kw!(if x); let d = kw!(while (y) { }); }
