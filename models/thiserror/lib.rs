//! The crate `thiserror` (1, 2): its derive makes `Display` from `#[error("…")]`, `Error` with its source, and `From` for fields with `#[from]`.
pub use std as __std;

#[rustc_builtin_macro(thiserror_Error)] pub macro Error() {}

/// What derived implementations are written with.
pub mod __private {
    use std::error::Error;
    /// A source is an error, a boxed one, or something that leads to one.
    pub trait AsDynError<'a> { fn as_dyn_error(&self) -> &(dyn Error + 'a); }
    impl<'a, T: Error + 'a> AsDynError<'a> for T { fn as_dyn_error(&self) -> &(dyn Error + 'a) { self } }
    impl<'a> AsDynError<'a> for dyn Error + 'a { fn as_dyn_error(&self) -> &(dyn Error + 'a) { self } }
    impl<'a> AsDynError<'a> for dyn Error + Send + 'a { fn as_dyn_error(&self) -> &(dyn Error + 'a) { self } }
    impl<'a> AsDynError<'a> for dyn Error + Send + Sync + 'a { fn as_dyn_error(&self) -> &(dyn Error + 'a) { self } }
    pub fn backtrace<T>() -> T { std::ghost::any() }
}
