macro_rules! lets { ($($n:ident = $v:expr),*) => { $( let $n = $v; )* }; }
macro_rules! block { ($($t:tt)*) => { { $($t)* } }; }
fn f() -> i32 { lets!(a = 1, b = 2); let c = block!(let d = a; d + b); block! { let e = c; e } }
fn main() { lets! { x = 1 } f(); block!(x); }
