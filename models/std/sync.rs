//! Sharing between threads.
pub struct Arc<T: ?Sized> { ptr: &'static T }
