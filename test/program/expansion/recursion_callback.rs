macro_rules! apply { ($m:ident, $($a:tt)*) => { $m!($($a)*) }; }
macro_rules! add { ($a:expr, $b:expr) => { $a + $b }; }
macro_rules! with_all { ($m:ident) => { $m! { a b c } }; }
macro_rules! consts { ($($n:ident)*) => { $( const $n: u8 = 0; )* }; }
with_all!(consts);
fn main() { let x = apply!(add, 1, 2); }
