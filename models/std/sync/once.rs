//! What is initialised once.
use crate::fmt;
use crate::ops::{Deref, DerefMut};

#[derive(Debug)]
pub struct Once { done: bool }
#[derive(Debug)]
pub struct OnceState { poisoned: bool }
pub const ONCE_INIT: Once = Once::new();
impl Once {
    pub const fn new() -> Once { Once { done: false } }
    pub fn call_once<F>(&self, f: F) where F: FnOnce() { if !self.done { self.done = true; f(); } }
    pub fn call_once_force<F>(&self, f: F) where F: FnOnce(&OnceState) { if !self.done { self.done = true; f(&OnceState { poisoned: false }); } }
    pub fn is_completed(&self) -> bool { self.done }
    pub fn wait(&self) {}
    pub fn wait_force(&self) {}
}
impl OnceState { pub fn is_poisoned(&self) -> bool { self.poisoned } }

#[lang = "OnceLock"]
pub struct OnceLock<T> { value: Option<T> }
impl<T> OnceLock<T> {
    pub const fn new() -> OnceLock<T> { OnceLock { value: None } }
    pub fn get(&self) -> Option<&T> { match &self.value { Some(x) => Some(x), None => None } }
    pub fn get_mut(&mut self) -> Option<&mut T> { match &mut self.value { Some(x) => Some(x), None => None } }
    pub fn wait(&self) -> &T { match &self.value { Some(x) => x, None => loop {} } }
    pub fn set(&self, value: T) -> Result<(), T> { match self.value { Some(_) => Err(value), None => { self.value = Some(value); Ok(()) } } }
    pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T { if let None = self.value { self.value = Some(f()); } match &self.value { Some(x) => x, None => loop {} } }
    pub fn into_inner(self) -> Option<T> { self.value }
    pub fn take(&mut self) -> Option<T> { self.value.take() }
}
impl<T> Default for OnceLock<T> { fn default() -> OnceLock<T> { OnceLock { value: None } } }
impl<T: fmt::Debug> fmt::Debug for OnceLock<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.value, f) } }
impl<T: Clone> Clone for OnceLock<T> { fn clone(&self) -> OnceLock<T> { OnceLock { value: self.value.clone() } } }
impl<T> From<T> for OnceLock<T> { fn from(value: T) -> Self { OnceLock { value: Some(value) } } }
impl<T: PartialEq> PartialEq for OnceLock<T> { fn eq(&self, other: &OnceLock<T>) -> bool { self.value == other.value } }
impl<T: Eq> Eq for OnceLock<T> {}

#[lang = "LazyLock"]
pub struct LazyLock<T, F = fn() -> T> { value: Option<T>, init: F }
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub const fn new(f: F) -> LazyLock<T, F> { LazyLock { value: None, init: f } }
    pub fn force(this: &LazyLock<T, F>) -> &T { if let None = this.value { this.value = Some((this.init)()); } match &this.value { Some(x) => x, None => loop {} } }
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T { if let None = this.value { this.value = Some((this.init)()); } match &mut this.value { Some(x) => x, None => loop {} } }
}
impl<T, F> LazyLock<T, F> {
    pub fn get(this: &LazyLock<T, F>) -> Option<&T> { this.value.as_ref() }
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T> { this.value.as_mut() }
}
impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> { type Target = T; fn deref(&self) -> &T { LazyLock::force(self) } }
impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> { fn deref_mut(&mut self) -> &mut T { LazyLock::force_mut(self) } }
impl<T: Default> Default for LazyLock<T> { fn default() -> LazyLock<T> { LazyLock { value: None, init: T::default } } }
impl<T: fmt::Debug, F> fmt::Debug for LazyLock<T, F> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.value, f) } }
