pub fn helper(x: u8) -> u8 { x }
pub mod inner { pub struct T; }
#[macro_export]
macro_rules! use_helper { (ty) => { $crate::inner::T }; ($e:expr) => { $crate::helper($e) }; }
mod other { pub fn f() -> u8 { use_helper!(3) } }
macro_rules! make { ($t:ty) => { None::<$t> }; }
fn main() { let a = use_helper!(1); let t = use_helper!(ty); let n = make!(crate::inner::T); }
