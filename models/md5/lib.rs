//! The crates `md5` (0.7) and `md-5` (0.10).
pub use digest::Digest as _;
use std::ghost::derive;
digest::hashers! { Md5 }
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 16]);
pub fn compute<T: AsRef<[u8]>>(data: T) -> Digest { Digest([derive(data.as_ref()); 16]) }
impl std::fmt::LowerHex for Digest { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { let s: &str = derive(self.0); f.write_str(s) } }
impl std::ops::Deref for Digest { type Target = [u8; 16]; fn deref(&self) -> &[u8; 16] { &self.0 } }
