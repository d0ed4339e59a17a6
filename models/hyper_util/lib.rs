//! The crate `hyper_util` (0.1): `hyper` 1 on `tokio`.
pub mod rt {
    pub use self::tokio::{TokioExecutor, TokioIo, TokioTimer};
    pub mod tokio {
        #[derive(Debug)] pub struct TokioIo<T> { inner: T }
        impl<T> TokioIo<T> { pub fn new(inner: T) -> Self { TokioIo { inner } } pub fn inner(&self) -> &T { &self.inner } pub fn inner_mut(&mut self) -> &mut T { &mut self.inner } pub fn into_inner(self) -> T { self.inner } }
        #[derive(Clone, Debug, Default)] pub struct TokioExecutor { _priv: () }
        impl TokioExecutor { pub fn new() -> Self { TokioExecutor { _priv: () } } }
        #[derive(Clone, Debug, Default)] pub struct TokioTimer { _priv: () }
        impl TokioTimer { pub fn new() -> Self { TokioTimer { _priv: () } } }
    }
}
pub mod server { pub mod conn { pub mod auto { pub use hyper::server::conn::http1::{Builder, Connection}; } } }
pub mod client { pub mod legacy { pub use hyper::client::{connect, Builder, Client}; pub use hyper::Error; } }
