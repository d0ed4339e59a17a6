//! The crate `zeroize` (1): what is wiped holds nothing any more.
use std::ops::{Deref, DerefMut};
pub use std as __std;

#[rustc_builtin_macro(zeroize_Zeroize)] pub macro Zeroize() {}
#[rustc_builtin_macro(zeroize_ZeroizeOnDrop)] pub macro ZeroizeOnDrop() {}

pub trait Zeroize { fn zeroize(&mut self); }
pub trait ZeroizeOnDrop {}
pub trait TryZeroize { fn try_zeroize(&mut self) -> bool; }
macro_rules! zero {
    ($($t:ty = $v:expr;)*) => { $(impl Zeroize for $t { fn zeroize(&mut self) { *self = $v; } })* };
}
zero! { i8 = 0; i16 = 0; i32 = 0; i64 = 0; i128 = 0; isize = 0; u8 = 0; u16 = 0; u32 = 0; u64 = 0; u128 = 0; usize = 0; f32 = 0.0; f64 = 0.0; bool = false; char = '\0'; }
impl<Z> Zeroize for [Z] where Z: Zeroize { fn zeroize(&mut self) { let mut it = self.iter_mut(); while let Some(x) = it.next() { x.zeroize(); } } }
impl<Z, const N: usize> Zeroize for [Z; N] where Z: Zeroize { fn zeroize(&mut self) { *self = std::ghost::any(); } }
impl<Z> Zeroize for Vec<Z> where Z: Zeroize { fn zeroize(&mut self) { self.clear(); } }
impl<Z> Zeroize for Box<[Z]> where Z: Zeroize { fn zeroize(&mut self) { *self = Vec::new().into_boxed_slice(); } }
impl<Z> Zeroize for Option<Z> where Z: Zeroize { fn zeroize(&mut self) { *self = None; } }
impl Zeroize for String { fn zeroize(&mut self) { self.clear(); } }
impl Zeroize for Box<str> { fn zeroize(&mut self) { *self = String::new().into_boxed_str(); } }

#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Zeroizing<Z: Zeroize>(Z);
impl<Z: Zeroize> Zeroizing<Z> { pub fn new(value: Z) -> Self { Zeroizing(value) } }
impl<Z: Zeroize> From<Z> for Zeroizing<Z> { fn from(value: Z) -> Zeroizing<Z> { Zeroizing(value) } }
impl<Z: Zeroize> Deref for Zeroizing<Z> { type Target = Z; fn deref(&self) -> &Z { &self.0 } }
impl<Z: Zeroize> DerefMut for Zeroizing<Z> { fn deref_mut(&mut self) -> &mut Z { &mut self.0 } }
impl<T: ?Sized, Z> AsRef<T> for Zeroizing<Z> where T: ?Sized, Z: AsRef<T> + Zeroize { fn as_ref(&self) -> &T { self.0.as_ref() } }
impl<Z: Zeroize> Zeroize for Zeroizing<Z> { fn zeroize(&mut self) { self.0.zeroize(); } }
