//! Futures. A body runs where it is awaited; polling one is the same as running it.
use crate::fmt;
use crate::pin::Pin;
use crate::task::{Context, Poll};

#[lang = "future_trait"]
pub trait Future {
    #[lang = "future_output"]
    type Output;
    #[lang = "poll"]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
#[lang = "IntoFutureTrait"]
pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    #[lang = "into_future"]
    fn into_future(self) -> Self::IntoFuture;
}
impl<F: Future> IntoFuture for F { type Output = F::Output; type IntoFuture = F; fn into_future(self) -> F { self } }
impl<F: ?Sized + Future + Unpin> Future for &mut F { type Output = F::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { F::poll(Pin { pointer: &mut **self.pointer }, cx) } }

pub fn ready<T>(t: T) -> Ready<T> { Ready(Some(t)) }
#[derive(Debug, Clone)]
pub struct Ready<T>(Option<T>);
impl<T> Unpin for Ready<T> {}
impl<T> Ready<T> { pub fn into_inner(self) -> T { self.0.unwrap() } }
impl<T> Future for Ready<T> { type Output = T; fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<T> { Poll::Ready(self.pointer.0.take().unwrap()) } }
pub fn pending<T>() -> Pending<T> { Pending { data: crate::marker::PhantomData } }
pub struct Pending<T> { data: crate::marker::PhantomData<fn() -> T> }
impl<T> Future for Pending<T> { type Output = T; fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<T> { Poll::Pending } }
impl<T> Clone for Pending<T> { fn clone(&self) -> Pending<T> { pending() } }
impl<T> fmt::Debug for Pending<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("Pending") } }
pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> { PollFn { f } }
pub struct PollFn<F> { f: F }
impl<F: Unpin> Unpin for PollFn<F> {}
impl<F> fmt::Debug for PollFn<F> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("PollFn") } }
impl<T, F> Future for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> { type Output = T; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> { (self.pointer.f)(cx) } }
