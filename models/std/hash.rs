//! Hashing: a hasher's state depends on all that was written to it.
use crate::fmt;
use crate::ghost::{self, derive};
use crate::marker::PhantomData;

#[lang = "Hash"]
pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) where Self: Sized { let mut it = data.iter(); while let Some(x) = it.next() { x.hash(state); } }
}
#[lang = "Hasher"]
pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8) { self.write(&[i]) }
    fn write_u16(&mut self, i: u16) { self.write(&i.to_ne_bytes()) }
    fn write_u32(&mut self, i: u32) { self.write(&i.to_ne_bytes()) }
    fn write_u64(&mut self, i: u64) { self.write(&i.to_ne_bytes()) }
    fn write_u128(&mut self, i: u128) { self.write(&i.to_ne_bytes()) }
    fn write_usize(&mut self, i: usize) { self.write(&i.to_ne_bytes()) }
    fn write_i8(&mut self, i: i8) { self.write(&i.to_ne_bytes()) }
    fn write_i16(&mut self, i: i16) { self.write(&i.to_ne_bytes()) }
    fn write_i32(&mut self, i: i32) { self.write(&i.to_ne_bytes()) }
    fn write_i64(&mut self, i: i64) { self.write(&i.to_ne_bytes()) }
    fn write_i128(&mut self, i: i128) { self.write(&i.to_ne_bytes()) }
    fn write_isize(&mut self, i: isize) { self.write(&i.to_ne_bytes()) }
}
impl<H: Hasher + ?Sized> Hasher for &mut H { fn finish(&self) -> u64 { (**self).finish() } fn write(&mut self, bytes: &[u8]) { (**self).write(bytes) } }

#[lang = "BuildHasher"]
pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64 where Self: Sized, Self::Hasher: Hasher { let mut hasher = self.build_hasher(); x.hash(&mut hasher); hasher.finish() }
}
pub struct BuildHasherDefault<H>(PhantomData<fn() -> H>);
impl<H> BuildHasherDefault<H> { pub const fn new() -> Self { BuildHasherDefault(PhantomData) } }
impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> { type Hasher = H; fn build_hasher(&self) -> H { H::default() } }
impl<H> Clone for BuildHasherDefault<H> { fn clone(&self) -> Self { BuildHasherDefault(PhantomData) } }
impl<H> Default for BuildHasherDefault<H> { fn default() -> Self { BuildHasherDefault(PhantomData) } }
impl<H> PartialEq for BuildHasherDefault<H> { fn eq(&self, _other: &BuildHasherDefault<H>) -> bool { true } }
impl<H> Eq for BuildHasherDefault<H> {}
impl<H> fmt::Debug for BuildHasherDefault<H> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("BuildHasherDefault") } }

#[derive(Clone)]
pub struct RandomState { keys: u64 }
impl RandomState { pub fn new() -> RandomState { RandomState { keys: ghost::any() } } }
impl Default for RandomState { fn default() -> RandomState { RandomState::new() } }
impl BuildHasher for RandomState { type Hasher = DefaultHasher; fn build_hasher(&self) -> DefaultHasher { DefaultHasher { state: self.keys } } }
impl fmt::Debug for RandomState { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("RandomState { .. }") } }

#[derive(Clone, Debug)]
pub struct DefaultHasher { state: u64 }
impl DefaultHasher { pub const fn new() -> DefaultHasher { DefaultHasher { state: 0 } } }
impl Default for DefaultHasher { fn default() -> DefaultHasher { DefaultHasher::new() } }
impl Hasher for DefaultHasher {
    fn finish(&self) -> u64 { self.state }
    fn write(&mut self, msg: &[u8]) { self.state = derive((self.state, msg)); }
}
#[derive(Clone, Debug, Default)]
pub struct SipHasher { state: u64 }
impl SipHasher {
    pub const fn new() -> SipHasher { SipHasher { state: 0 } }
    pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher { SipHasher { state: key0 ^ key1 } }
}
impl Hasher for SipHasher {
    fn finish(&self) -> u64 { self.state }
    fn write(&mut self, msg: &[u8]) { self.state = derive((self.state, msg)); }
}

macro_rules! hashes {
    ($($t:ident $method:ident;)*) => { $(impl Hash for $t { fn hash<H: Hasher>(&self, state: &mut H) { state.$method(*self) } })* };
}
hashes! { u8 write_u8; u16 write_u16; u32 write_u32; u64 write_u64; u128 write_u128; usize write_usize; i8 write_i8; i16 write_i16; i32 write_i32; i64 write_i64; i128 write_i128; isize write_isize; }
impl Hash for bool { fn hash<H: Hasher>(&self, state: &mut H) { state.write_u8(*self as u8) } }
impl Hash for char { fn hash<H: Hasher>(&self, state: &mut H) { state.write_u32(*self as u32) } }
impl Hash for ! { fn hash<H: Hasher>(&self, _: &mut H) { *self } }
impl Hash for () { fn hash<H: Hasher>(&self, _state: &mut H) {} }
impl<T: ?Sized + Hash> Hash for &T { fn hash<H: Hasher>(&self, state: &mut H) { (**self).hash(state); } }
impl<T: ?Sized + Hash> Hash for &mut T { fn hash<H: Hasher>(&self, state: &mut H) { (**self).hash(state); } }
impl<T: ?Sized> Hash for *const T { fn hash<H: Hasher>(&self, state: &mut H) { state.write_usize(ghost::any()); } }
impl<T: ?Sized> Hash for *mut T { fn hash<H: Hasher>(&self, state: &mut H) { state.write_usize(ghost::any()); } }
