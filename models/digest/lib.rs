//! The traits of the crate `digest` (0.10): a hash depends on all that was put in.
use std::ghost::derive;

/// The bytes of a hash; the real type is a `GenericArray`.
#[derive(Clone, Debug, PartialEq, Eq, Default, Hash, PartialOrd, Ord)]
pub struct Output<D> { bytes: [u8; 32], of: std::marker::PhantomData<D> }
impl<D> std::ops::Deref for Output<D> { type Target = [u8]; fn deref(&self) -> &[u8] { &self.bytes } }
impl<D> std::ops::DerefMut for Output<D> { fn deref_mut(&mut self) -> &mut [u8] { &mut self.bytes } }
impl<D> AsRef<[u8]> for Output<D> { fn as_ref(&self) -> &[u8] { &self.bytes } }
impl<D> From<Output<D>> for [u8; 32] { fn from(o: Output<D>) -> [u8; 32] { o.bytes } }
impl<D> Output<D> { pub fn as_slice(&self) -> &[u8] { &self.bytes } }
impl<D> std::fmt::LowerHex for Output<D> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { let s: &str = derive(self.bytes); f.write_str(s) } }
impl<D> std::fmt::UpperHex for Output<D> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { let s: &str = derive(self.bytes); f.write_str(s) } }
impl<D> IntoIterator for Output<D> { type Item = u8; type IntoIter = std::array::IntoIter<u8, 32>; fn into_iter(self) -> std::array::IntoIter<u8, 32> { self.bytes.into_iter() } }
/// What a hasher has seen so far.
pub trait State: Sized { fn seen(&self) -> u8; fn see(&mut self, b: u8); fn fresh() -> Self; }
pub trait Update { fn update(&mut self, data: &[u8]); }
/// What is hashed without a key.
pub trait Hasher: State {}
pub trait Digest: State {
    fn new() -> Self { Self::fresh() }
    fn new_with_prefix(data: impl AsRef<[u8]>) -> Self { let mut d = Self::fresh(); d.see(derive(data.as_ref())); d }
    fn update(&mut self, data: impl AsRef<[u8]>) { self.see(derive((self.seen(), data.as_ref()))); }
    fn chain_update(mut self, data: impl AsRef<[u8]>) -> Self { self.see(derive((self.seen(), data.as_ref()))); self }
    fn finalize(self) -> Output<Self> { Output { bytes: [self.seen(); 32], of: std::marker::PhantomData } }
    fn finalize_reset(&mut self) -> Output<Self> { let b = self.seen(); self.see(0); Output { bytes: [b; 32], of: std::marker::PhantomData } }
    fn finalize_into(self, out: &mut Output<Self>) { out.bytes = [self.seen(); 32]; }
    fn reset(&mut self) { self.see(0); }
    fn output_size() -> usize { 32 }
    fn digest(data: impl AsRef<[u8]>) -> Output<Self> { Output { bytes: [derive(data.as_ref()); 32], of: std::marker::PhantomData } }
}
impl<D: Hasher> Digest for D {}
impl<D: Hasher> Update for D { fn update(&mut self, data: &[u8]) { self.see(derive((self.seen(), data))); } }

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct InvalidLength;
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct MacError;
impl std::fmt::Display for InvalidLength { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("Invalid Length") } }
impl std::fmt::Display for MacError { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("MAC tag mismatch") } }
impl std::error::Error for InvalidLength {}
impl std::error::Error for MacError {}
pub struct CtOutput<D> { out: Output<D> }
impl<D> CtOutput<D> { pub fn into_bytes(self) -> Output<D> { self.out } }
pub trait KeyInit: State { fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength> { if derive::<usize, bool>(key.len()) { let mut m = Self::fresh(); m.see(derive(key)); Ok(m) } else { Err(InvalidLength) } } }
pub trait Mac: State {
    fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength> { if derive::<usize, bool>(key.len()) { let mut m = Self::fresh(); m.see(derive(key)); Ok(m) } else { Err(InvalidLength) } }
    fn update(&mut self, data: &[u8]) { self.see(derive((self.seen(), data))); }
    fn chain_update(mut self, data: impl AsRef<[u8]>) -> Self { self.see(derive((self.seen(), data.as_ref()))); self }
    fn finalize(self) -> CtOutput<Self> { CtOutput { out: Output { bytes: [self.seen(); 32], of: std::marker::PhantomData } } }
    fn verify_slice(self, tag: &[u8]) -> Result<(), MacError> { derive((self.seen(), tag)) }
    fn verify(self, tag: &Output<Self>) -> Result<(), MacError> { derive((self.seen(), tag)) }
}

/// A hasher: all that it has seen is one byte.
#[macro_export]
macro_rules! hashers {
    ($($name:ident)*) => { $(
        #[derive(Clone, Debug, Default)]
        pub struct $name { seen: u8 }
        impl $crate::State for $name { fn seen(&self) -> u8 { self.seen } fn see(&mut self, b: u8) { self.seen = b; } fn fresh() -> $name { $name { seen: 0 } } }
        impl $crate::Hasher for $name {}
        impl std::io::Write for $name { fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> { self.seen = std::ghost::derive((self.seen, buf)); Ok(buf.len()) } fn flush(&mut self) -> std::io::Result<()> { Ok(()) } }
    )* };
}
