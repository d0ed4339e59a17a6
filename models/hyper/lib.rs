//! The crate `hyper` (0.14 and 1), thin: a request that a client sends goes out of the program.
use std::fmt;
use std::ghost;
pub use http::{header, HeaderMap, Method, Request, Response, StatusCode, Uri};

#[derive(Debug)]
pub struct Error { text: String }
pub type Result<T> = std::result::Result<T, Error>;
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
impl std::error::Error for Error {}
#[derive(Debug, Default)]
pub struct Body { data: Vec<u8> }
impl Body { pub fn empty() -> Body { Body { data: Vec::new() } } }
impl From<String> for Body { fn from(s: String) -> Body { Body { data: s.into_bytes() } } }
impl From<&'static str> for Body { fn from(s: &'static str) -> Body { Body { data: s.as_bytes().to_vec() } } }
impl From<Vec<u8>> for Body { fn from(v: Vec<u8>) -> Body { Body { data: v } } }
pub mod body { pub use super::Body; pub async fn to_bytes(body: Body) -> super::Result<bytes::Bytes> { std::ghost::derive(body) } }
pub mod client {
    pub mod conn { pub mod http1 { use std::ghost; pub struct SendRequest<B> { of: std::marker::PhantomData<B> } impl<B> SendRequest<B> { pub async fn send_request(&mut self, #[channel(public)] req: http::Request<B>) -> crate::Result<http::Response<crate::Body>> { ghost::any() } } } }
}
#[derive(Clone, Debug)]
pub struct Client<C = (), B = Body> { of: std::marker::PhantomData<(C, B)> }
impl Client { pub fn new() -> Client { Client { of: std::marker::PhantomData } } }
impl<C, B> Client<C, B> {
    pub async fn get(&self, #[channel(public)] uri: Uri) -> Result<Response<Body>> { ghost::any() }
    pub async fn request(&self, #[channel(public)] req: Request<B>) -> Result<Response<Body>> { ghost::any() }
}
