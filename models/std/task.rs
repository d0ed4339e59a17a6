//! Tasks: `Poll`, contexts and wakers.
use crate::convert::Infallible;
use crate::fmt;
use crate::ghost;
use crate::ops::{ControlFlow, FromResidual, Try};
use crate::sync::Arc;

#[lang = "Poll"]
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub enum Poll<T> {
    #[lang = "Ready"]
    Ready(T),
    #[lang = "Pending"]
    Pending,
}
impl<T> Poll<T> {
    pub fn map<U, F>(self, f: F) -> Poll<U> where F: FnOnce(T) -> U { match self { Poll::Ready(t) => Poll::Ready(f(t)), Poll::Pending => Poll::Pending } }
    pub const fn is_ready(&self) -> bool { match self { Poll::Ready(_) => true, Poll::Pending => false } }
    pub const fn is_pending(&self) -> bool { match self { Poll::Ready(_) => false, Poll::Pending => true } }
}
impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F>(self, f: F) -> Poll<Result<U, E>> where F: FnOnce(T) -> U { match self { Poll::Ready(Ok(t)) => Poll::Ready(Ok(f(t))), Poll::Ready(Err(e)) => Poll::Ready(Err(e)), Poll::Pending => Poll::Pending } }
    pub fn map_err<U, F>(self, f: F) -> Poll<Result<T, U>> where F: FnOnce(E) -> U { match self { Poll::Ready(Ok(t)) => Poll::Ready(Ok(t)), Poll::Ready(Err(e)) => Poll::Ready(Err(f(e))), Poll::Pending => Poll::Pending } }
}
impl<T, E> Poll<Option<Result<T, E>>> {
    pub fn map_ok<U, F>(self, f: F) -> Poll<Option<Result<U, E>>> where F: FnOnce(T) -> U { match self { Poll::Ready(Some(Ok(t))) => Poll::Ready(Some(Ok(f(t)))), Poll::Ready(Some(Err(e))) => Poll::Ready(Some(Err(e))), Poll::Ready(None) => Poll::Ready(None), Poll::Pending => Poll::Pending } }
    pub fn map_err<U, F>(self, f: F) -> Poll<Option<Result<T, U>>> where F: FnOnce(E) -> U { match self { Poll::Ready(Some(Ok(t))) => Poll::Ready(Some(Ok(t))), Poll::Ready(Some(Err(e))) => Poll::Ready(Some(Err(f(e)))), Poll::Ready(None) => Poll::Ready(None), Poll::Pending => Poll::Pending } }
}
impl<T> From<T> for Poll<T> { fn from(t: T) -> Poll<T> { Poll::Ready(t) } }
impl<T, E> Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<Infallible, E>;
    fn from_output(c: Poll<T>) -> Self { c.map(Ok) }
    fn branch(self) -> ControlFlow<Result<Infallible, E>, Poll<T>> { match self { Poll::Ready(Ok(x)) => ControlFlow::Continue(Poll::Ready(x)), Poll::Ready(Err(e)) => ControlFlow::Break(Err(e)), Poll::Pending => ControlFlow::Continue(Poll::Pending) } }
}
impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> { fn from_residual(x: Result<Infallible, E>) -> Self { match x { Err(e) => Poll::Ready(Err(From::from(e))), Ok(n) => match n {} } } }
impl<T, E> Try for Poll<Option<Result<T, E>>> {
    type Output = Poll<Option<T>>;
    type Residual = Result<Infallible, E>;
    fn from_output(c: Poll<Option<T>>) -> Self { match c { Poll::Ready(Some(t)) => Poll::Ready(Some(Ok(t))), Poll::Ready(None) => Poll::Ready(None), Poll::Pending => Poll::Pending } }
    fn branch(self) -> ControlFlow<Result<Infallible, E>, Poll<Option<T>>> { match self { Poll::Ready(Some(Ok(x))) => ControlFlow::Continue(Poll::Ready(Some(x))), Poll::Ready(Some(Err(e))) => ControlFlow::Break(Err(e)), Poll::Ready(None) => ControlFlow::Continue(Poll::Ready(None)), Poll::Pending => ControlFlow::Continue(Poll::Pending) } }
}
impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Option<Result<T, F>>> { fn from_residual(x: Result<Infallible, E>) -> Self { match x { Err(e) => Poll::Ready(Some(Err(From::from(e)))), Ok(n) => match n {} } } }

#[lang = "Context"]
pub struct Context<'a> { waker: &'a Waker }
impl<'a> Context<'a> {
    pub const fn from_waker(waker: &'a Waker) -> Self { Context { waker } }
    pub const fn waker(&self) -> &'a Waker { self.waker }
}
impl fmt::Debug for Context<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("Context") } }
/// What it runs is a table of functions, or a value that is `Wake`.
pub struct Waker { data: *const (), vtable: Option<&'static RawWakerVTable>, shared: Option<Arc<dyn Wake + Send + Sync>> }
impl fmt::Debug for Waker { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("Waker") } }
impl Waker {
    pub fn wake(self) { if let Some(w) = self.shared { w.wake(); } if let Some(v) = self.vtable { unsafe { (v.wake)(self.data); } } }
    pub fn wake_by_ref(&self) { if let Some(w) = &self.shared { w.wake_by_ref(); } if let Some(v) = self.vtable { unsafe { (v.wake_by_ref)(self.data); } } }
    pub fn will_wake(&self, other: &Waker) -> bool { match (&self.shared, &other.shared) { (Some(a), Some(b)) => Arc::ptr_eq(a, b), _ => self.data == other.data } }
    pub unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Self { Waker { data, vtable: Some(vtable), shared: None } }
    pub unsafe fn from_raw(waker: RawWaker) -> Waker { Waker { data: waker.data, vtable: Some(waker.vtable), shared: None } }
    pub const fn noop() -> &'static Waker { ghost::any() }
    pub fn data(&self) -> *const () { self.data }
    pub fn vtable(&self) -> &'static RawWakerVTable { ghost::any() }
}
impl Clone for Waker { fn clone(&self) -> Self { Waker { data: self.data, vtable: self.vtable, shared: self.shared.clone() } } }
impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker { fn from(waker: Arc<W>) -> Waker { Waker { data: ghost::any(), vtable: None, shared: Some(waker) } } }
#[derive(PartialEq, Debug)]
pub struct RawWaker { data: *const (), vtable: &'static RawWakerVTable }
impl RawWaker { pub const fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker { RawWaker { data, vtable } } }
#[derive(PartialEq, Copy, Clone, Debug)]
pub struct RawWakerVTable { clone: unsafe fn(*const ()) -> RawWaker, wake: unsafe fn(*const ()), wake_by_ref: unsafe fn(*const ()), drop: unsafe fn(*const ()) }
impl RawWakerVTable { pub const fn new(clone: unsafe fn(*const ()) -> RawWaker, wake: unsafe fn(*const ()), wake_by_ref: unsafe fn(*const ()), drop: unsafe fn(*const ())) -> Self { RawWakerVTable { clone, wake, wake_by_ref, drop } } }
pub trait Wake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(self: &Arc<Self>) { self.clone().wake(); }
}
pub use crate::macros::ready;
