//! The crate `once_cell` (1): its cells are those of the standard library.

pub mod unsync {
    pub use std::cell::OnceCell;
    pub use std::cell::LazyCell as Lazy;
}
pub mod sync {
    pub use std::sync::LazyLock as Lazy;
    pub use std::sync::OnceLock as OnceCell;
}
