//! The crate `rand_core`: random bytes depend on nothing.
use std::ghost;

#[derive(Debug)]
pub struct Error { _priv: () }
impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("") } }
impl std::error::Error for Error {}
pub trait RngCore { fn next_u32(&mut self) -> u32; fn next_u64(&mut self) -> u64; fn fill_bytes(&mut self, dest: &mut [u8]); fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error> { self.fill_bytes(dest); Ok(()) } }
pub trait CryptoRng {}
pub trait SeedableRng: Sized { type Seed; fn from_seed(seed: Self::Seed) -> Self; fn seed_from_u64(state: u64) -> Self; fn from_entropy() -> Self { ghost::any() } fn from_os_rng() -> Self { ghost::any() } fn from_rng<R: RngCore>(rng: R) -> Result<Self, Error> { ghost::any() } }
impl<'a, R: RngCore + ?Sized> RngCore for &'a mut R { fn next_u32(&mut self) -> u32 { (**self).next_u32() } fn next_u64(&mut self) -> u64 { (**self).next_u64() } fn fill_bytes(&mut self, dest: &mut [u8]) { (**self).fill_bytes(dest) } }
impl<R: RngCore + ?Sized> RngCore for Box<R> { fn next_u32(&mut self) -> u32 { (**self).next_u32() } fn next_u64(&mut self) -> u64 { (**self).next_u64() } fn fill_bytes(&mut self, dest: &mut [u8]) { (**self).fill_bytes(dest) } }
#[derive(Clone, Copy, Debug, Default)]
pub struct OsRng;
impl RngCore for OsRng { fn next_u32(&mut self) -> u32 { ghost::derive(&*self) } fn next_u64(&mut self) -> u64 { ghost::derive(&*self) } fn fill_bytes(&mut self, dest: &mut [u8]) { let i: usize = ghost::any(); dest[i] = ghost::derive(&*self); } }
impl CryptoRng for OsRng {}
