macro_rules! zip { ($($k:ident),*; $($v:expr),*) => { $( let $k = $v; )* }; }
macro_rules! outer { ($n:ident; $($x:ident),*) => { $( let $x = $n; )* }; }
fn main() { zip!(a, b, c; 1, 2, 3); outer!(a; x, y); }
