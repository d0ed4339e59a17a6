//! The crate `async_trait` (0.1): its attribute makes the methods return boxed futures, which changes nothing of what flows.
#[rustc_builtin_macro] pub macro async_trait() {}
