//! The crate `serde_derive` (1): the derives of `serde` by themselves.
pub use serde::{Deserialize, Serialize};
