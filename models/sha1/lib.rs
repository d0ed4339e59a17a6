//! The crate `sha1` (0.10).
pub use digest;
pub use digest::Digest;
digest::hashers! { Sha1 }
