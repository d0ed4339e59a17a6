//! The crate `hmac` (0.12): the code depends on the key and on all that was put in.
pub use digest;
pub use digest::{CtOutput, KeyInit, Mac};
use std::marker::PhantomData;

#[derive(Clone, Debug)]
pub struct Hmac<D> { seen: u8, of: PhantomData<D> }
pub type SimpleHmac<D> = Hmac<D>;
impl<D> digest::State for Hmac<D> { fn seen(&self) -> u8 { self.seen } fn see(&mut self, b: u8) { self.seen = b; } fn fresh() -> Hmac<D> { Hmac { seen: 0, of: PhantomData } } }
impl<D> Mac for Hmac<D> {}
impl<D> KeyInit for Hmac<D> {}
