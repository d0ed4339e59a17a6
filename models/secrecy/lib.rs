//! The crate `secrecy`: values that do not print themselves. `Secret` of 0.8 and `SecretBox` of 0.10 stand side by side.
use std::fmt;
pub use zeroize;
use zeroize::Zeroize;

pub trait ExposeSecret<S: ?Sized> { fn expose_secret(&self) -> &S; }
pub trait ExposeSecretMut<S: ?Sized> { fn expose_secret_mut(&mut self) -> &mut S; }
pub trait CloneableSecret: Clone + Zeroize {}
pub trait DebugSecret {}
pub trait SerializableSecret {}

pub struct SecretBox<S: ?Sized> { inner_secret: Box<S> }
pub type SecretString = SecretBox<str>;
pub type SecretSlice<S> = SecretBox<[S]>;
impl<S: ?Sized> SecretBox<S> { pub fn new(boxed_secret: Box<S>) -> Self { SecretBox { inner_secret: boxed_secret } } }
impl<S: Default> SecretBox<S> { pub fn init_with_mut(ctr: impl FnOnce(&mut S)) -> Self { let mut s = Box::new(S::default()); ctr(&mut *s); SecretBox { inner_secret: s } } }
impl<S> SecretBox<S> { pub fn init_with(ctr: impl FnOnce() -> S) -> Self { SecretBox { inner_secret: Box::new(ctr()) } } }
impl<S: ?Sized> ExposeSecret<S> for SecretBox<S> { fn expose_secret(&self) -> &S { &*self.inner_secret } }
impl<S: ?Sized> ExposeSecretMut<S> for SecretBox<S> { fn expose_secret_mut(&mut self) -> &mut S { &mut *self.inner_secret } }
impl<S: ?Sized> fmt::Debug for SecretBox<S> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("SecretBox([REDACTED])") } }
impl<S: CloneableSecret> Clone for SecretBox<S> { fn clone(&self) -> Self { SecretBox { inner_secret: self.inner_secret.clone() } } }
impl Clone for SecretBox<str> { fn clone(&self) -> Self { SecretBox { inner_secret: self.inner_secret.clone() } } }
impl From<String> for SecretBox<str> { fn from(s: String) -> Self { SecretBox { inner_secret: s.into_boxed_str() } } }
impl From<&str> for SecretBox<str> { fn from(s: &str) -> Self { SecretBox { inner_secret: String::from(s).into_boxed_str() } } }
impl From<Box<str>> for SecretBox<str> { fn from(s: Box<str>) -> Self { SecretBox { inner_secret: s } } }
impl<S> From<Vec<S>> for SecretBox<[S]> { fn from(v: Vec<S>) -> Self { SecretBox { inner_secret: v.into_boxed_slice() } } }
impl<S: Default> Default for SecretBox<S> { fn default() -> Self { SecretBox { inner_secret: Box::new(S::default()) } } }

pub struct Secret<S> { inner_secret: S }
pub type SecretVec<S> = Secret<Vec<S>>;
impl<S> Secret<S> { pub fn new(secret: S) -> Self { Secret { inner_secret: secret } } }
impl<S> ExposeSecret<S> for Secret<S> { fn expose_secret(&self) -> &S { &self.inner_secret } }
impl<S> From<S> for Secret<S> { fn from(secret: S) -> Self { Secret { inner_secret: secret } } }
impl<S: Clone> Clone for Secret<S> { fn clone(&self) -> Self { Secret { inner_secret: self.inner_secret.clone() } } }
impl<S> fmt::Debug for Secret<S> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("Secret([REDACTED])") } }
