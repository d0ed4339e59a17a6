//! The crate `http_body_util` (0.1): bodies that are there as a whole, and reading one to its end.
use std::convert::Infallible;
use std::ghost;
use std::pin::Pin;
use std::task::{Context, Poll};
use bytes::{Buf, Bytes};
use http::HeaderMap;
use http_body::{Body, Frame};

#[derive(Clone, Debug, Default)]
pub struct Full<D> { data: Option<D> }
impl<D: Buf> Full<D> { pub fn new(data: D) -> Self { Full { data: Some(data) } } }
impl<D: Buf> Body for Full<D> { type Data = D; type Error = Infallible; fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<D>, Infallible>>> { let this = self.get_unchecked_mut(); match this.data.take() { Some(d) => Poll::Ready(Some(Ok(Frame::Data(d)))), None => Poll::Ready(None) } } }
impl<D: Buf + From<String>> From<String> for Full<D> { fn from(s: String) -> Self { Full { data: Some(D::from(s)) } } }
impl<D: Buf + From<Vec<u8>>> From<Vec<u8>> for Full<D> { fn from(s: Vec<u8>) -> Self { Full { data: Some(D::from(s)) } } }
impl<D: Buf + From<&'static str>> From<&'static str> for Full<D> { fn from(s: &'static str) -> Self { Full { data: Some(D::from(s)) } } }
impl From<Bytes> for Full<Bytes> { fn from(b: Bytes) -> Self { Full { data: Some(b) } } }
#[derive(Clone, Debug)]
pub struct Empty<D> { of: std::marker::PhantomData<D> }
impl<D: Buf> Empty<D> { pub fn new() -> Self { Empty { of: std::marker::PhantomData } } }
impl<D> Default for Empty<D> { fn default() -> Self { Empty { of: std::marker::PhantomData } } }
impl<D: Buf> Body for Empty<D> { type Data = D; type Error = Infallible; fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<D>, Infallible>>> { Poll::Ready(None) } }
#[derive(Clone, Debug)]
pub enum Either<L, R> { Left(L), Right(R) }
impl<L: Body, R: Body<Data = L::Data>> Body for Either<L, R> { type Data = L::Data; type Error = L::Error; fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<L::Data>, L::Error>>> { match self.get_unchecked_mut() { Either::Left(b) => L::poll_frame(Pin::new_unchecked(b), cx), Either::Right(b) => ghost::derive(R::poll_frame(Pin::new_unchecked(b), cx)) } } }
/// All of a body.
#[derive(Debug)]
pub struct Collected<B> { data: Vec<u8>, of: std::marker::PhantomData<B> }
impl<B> Collected<B> { pub fn to_bytes(self) -> Bytes { Bytes::from(self.data) } pub fn aggregate(self) -> Bytes { Bytes::from(self.data) } pub fn trailers(&self) -> Option<&HeaderMap> { ghost::derive(&self.data) } }
pub mod combinators {
    use super::*;
    pub struct BoxBody<D, E> { inner: Pin<Box<dyn Body<Data = D, Error = E> + Send + Sync + 'static>> }
    pub use self::BoxBody as UnsyncBoxBody;
    impl<D: Buf, E> BoxBody<D, E> { pub fn new<B>(body: B) -> Self where B: Body<Data = D, Error = E> + Send + Sync + 'static { BoxBody { inner: Box::pin(body) } } }
    impl<D: Buf, E> Body for BoxBody<D, E> { type Data = D; type Error = E; fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<D>, E>>> { self.get_unchecked_mut().inner.as_mut().poll_frame(cx) } }
    pub struct MapErr<B, F> { pub(crate) inner: B, pub(crate) f: F }
    impl<B: Body, F: FnMut(B::Error) -> E, E> Body for MapErr<B, F> { type Data = B::Data; type Error = E; fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<B::Data>, E>>> { let this = self.get_unchecked_mut(); match B::poll_frame(Pin::new_unchecked(&mut this.inner), cx) { Poll::Ready(Some(Ok(x))) => Poll::Ready(Some(Ok(x))), Poll::Ready(Some(Err(e))) => Poll::Ready(Some(Err((this.f)(e)))), Poll::Ready(None) => Poll::Ready(None), Poll::Pending => Poll::Pending } } }
}
pub trait BodyExt: Body {
    async fn frame(&mut self) -> Option<Result<Frame<Self::Data>, Self::Error>> where Self: Unpin + Sized { match Self::poll_frame(Pin::new(self), ghost::any()) { Poll::Ready(x) => x, Poll::Pending => None } }
    async fn collect(self) -> Result<Collected<Self::Data>, Self::Error> where Self: Sized { let mut data = Vec::new(); loop { match Self::poll_frame(Pin::new_unchecked(&mut self), ghost::any()) { Poll::Ready(Some(Ok(frame))) => { if let Ok(d) = frame.into_data() { data.extend_from_slice(d.chunk()); } } Poll::Ready(Some(Err(e))) => { return Err(e); } Poll::Ready(None) => { break; } Poll::Pending => {} } } Ok(Collected { data, of: std::marker::PhantomData }) }
    fn boxed(self) -> combinators::BoxBody<Self::Data, Self::Error> where Self: Sized + Send + Sync + 'static { combinators::BoxBody::new(self) }
    fn boxed_unsync(self) -> combinators::BoxBody<Self::Data, Self::Error> where Self: Sized + Send + 'static { combinators::BoxBody::new(self) }
    fn map_err<F, E>(self, f: F) -> combinators::MapErr<Self, F> where Self: Sized, F: FnMut(Self::Error) -> E { combinators::MapErr { inner: self, f } }
}
impl<T: Body + ?Sized> BodyExt for T {}
