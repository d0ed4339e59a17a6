//! Catching panics.
use crate::any::Any;
use crate::fmt;
use crate::future::Future;
use crate::ghost;
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::task::{Context, Poll};

pub auto trait UnwindSafe {}
pub auto trait RefUnwindSafe {}
#[derive(Default, Debug)]
pub struct AssertUnwindSafe<T>(pub T);
impl<T> Deref for AssertUnwindSafe<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
impl<T> DerefMut for AssertUnwindSafe<T> { fn deref_mut(&mut self) -> &mut T { &mut self.0 } }
impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> { type Output = R; extern "rust-call" fn call_once(self, _args: ()) -> R { (self.0)() } }
impl<F: Future> Future for AssertUnwindSafe<F> { type Output = F::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { F::poll(Pin { pointer: &mut self.pointer.0 }, cx) } }

/// Whether the closure panicked depends on all that decided it there.
pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> crate::thread::Result<R> { let result = if ghost::any() { Some(f()) } else { None }; if ghost::caught() { Err(ghost::any()) } else { match result { Some(r) => Ok(r), None => Err(ghost::any()) } } }
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! { ghost::may_panic(payload); loop {} }
pub fn panic_any<M: 'static + Any + Send>(#[panic_message] msg: M) -> ! { loop {} }
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>) { if ghost::any() { hook(ghost::any()); } }
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static> { ghost::any() }

pub type PanicInfo<'a> = PanicHookInfo<'a>;
#[lang = "PanicInfo"]
#[derive(Debug)]
pub struct PanicHookInfo<'a> { payload: &'a (dyn Any + Send), location: &'a Location<'a> }
impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send) { self.payload }
    pub fn payload_as_str(&self) -> Option<&str> { ghost::any() }
    pub fn location(&self) -> Option<&Location<'_>> { Some(self.location) }
}
impl fmt::Display for PanicHookInfo<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.location, f) } }
#[lang = "panic_location"]
#[derive(Copy, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Location<'a> { file: &'a str, line: u32, col: u32 }
impl<'a> Location<'a> {
    pub const fn caller() -> &'static Location<'static> { ghost::any() }
    pub const fn file(&self) -> &str { self.file }
    pub const fn line(&self) -> u32 { self.line }
    pub const fn column(&self) -> u32 { self.col }
}
impl fmt::Display for Location<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.file, f)?; fmt::Display::fmt(&self.line, f) } }
