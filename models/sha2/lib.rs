//! The crate `sha2` (0.10).
pub use digest;
pub use digest::Digest;
digest::hashers! { Sha224 Sha256 Sha384 Sha512 Sha512_224 Sha512_256 }
