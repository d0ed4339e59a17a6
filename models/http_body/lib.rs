//! The crate `http_body` (0.4 and 1): the body of a message as pieces that come one after the other.
use std::pin::Pin;
use std::task::{Context, Poll};
use std::ghost;
use http::HeaderMap;

#[derive(Debug, Clone, Default)]
pub struct SizeHint { lower: u64, upper: Option<u64> }
impl SizeHint {
    pub fn new() -> Self { SizeHint { lower: 0, upper: None } }
    pub fn with_exact(value: u64) -> Self { SizeHint { lower: value, upper: Some(value) } }
    pub fn lower(&self) -> u64 { self.lower }
    pub fn upper(&self) -> Option<u64> { self.upper }
    pub fn exact(&self) -> Option<u64> { self.upper }
    pub fn set_lower(&mut self, value: u64) { self.lower = value; }
    pub fn set_upper(&mut self, value: u64) { self.upper = Some(value); }
    pub fn set_exact(&mut self, value: u64) { self.lower = value; self.upper = Some(value); }
}
#[derive(Debug)]
pub enum Frame<T> { Data(T), Trailers(HeaderMap) }
impl<T> Frame<T> {
    pub fn data(buf: T) -> Self { Frame::Data(buf) }
    pub fn trailers(map: HeaderMap) -> Self { Frame::Trailers(map) }
    pub fn into_data(self) -> Result<T, Self> { match self { Frame::Data(d) => Ok(d), other => Err(other) } }
    pub fn data_ref(&self) -> Option<&T> { match self { Frame::Data(d) => Some(d), Frame::Trailers(_) => None } }
    pub fn is_data(&self) -> bool { match self { Frame::Data(_) => true, Frame::Trailers(_) => false } }
}
pub trait Body {
    type Data: bytes::Buf;
    type Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> { Poll::Ready(None) }
    fn poll_data(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Data, Self::Error>>> { Poll::Ready(None) }
    fn poll_trailers(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Option<HeaderMap>, Self::Error>> { Poll::Ready(Ok(None)) }
    fn is_end_stream(&self) -> bool { ghost::shape(self) }
    fn size_hint(&self) -> SizeHint { SizeHint { lower: ghost::shape(self), upper: ghost::shape(self) } }
    async fn data(&mut self) -> Option<Result<Self::Data, Self::Error>> where Self: Unpin + Sized { match Self::poll_data(Pin::new(self), ghost::any()) { Poll::Ready(x) => x, Poll::Pending => None } }
    async fn trailers(&mut self) -> Result<Option<HeaderMap>, Self::Error> where Self: Unpin + Sized { match Self::poll_trailers(Pin::new(self), ghost::any()) { Poll::Ready(x) => x, Poll::Pending => Ok(None) } }
}
pub use self::Body as HttpBody;
impl Body for String { type Data = bytes::Bytes; type Error = std::convert::Infallible; fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<bytes::Bytes>, std::convert::Infallible>>> { Poll::Ready(Some(Ok(Frame::Data(bytes::Bytes::copy_from_slice(self.as_bytes()))))) } }
