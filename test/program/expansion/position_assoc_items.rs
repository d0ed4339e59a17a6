macro_rules! methods { ($($n:ident => $v:expr),*) => { $( fn $n(&self) -> i32 { $v } )* }; }
macro_rules! required { ($($n:ident),*) => { $( fn $n(&self) -> i32; )* const N: usize = 1; type Out; }; }
struct S;
impl S { methods!(one => 1, two => 2); }
trait T { required!(a, b); }
impl T for S { methods! { a => 3, b => 4 } const N: usize = 2; type Out = u8; }
fn main() {}
