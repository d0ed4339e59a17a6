//! The crate `http` (0.2 and 1): requests and responses are plain data.
use std::collections::HashMap;
use std::fmt;
use std::ghost::derive;

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Method { name: String }
impl Method {
    pub const GET: Method = Method { name: String::new() };
    pub const POST: Method = Method { name: String::new() };
    pub const PUT: Method = Method { name: String::new() };
    pub const DELETE: Method = Method { name: String::new() };
    pub const PATCH: Method = Method { name: String::new() };
    pub const HEAD: Method = Method { name: String::new() };
    pub const OPTIONS: Method = Method { name: String::new() };
    pub fn as_str(&self) -> &str { self.name.as_str() }
}
impl fmt::Display for Method { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.name.as_str()) } }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct StatusCode(u16);
impl StatusCode {
    pub const OK: StatusCode = StatusCode(200);
    pub const CREATED: StatusCode = StatusCode(201);
    pub const NO_CONTENT: StatusCode = StatusCode(204);
    pub const BAD_REQUEST: StatusCode = StatusCode(400);
    pub const UNAUTHORIZED: StatusCode = StatusCode(401);
    pub const FORBIDDEN: StatusCode = StatusCode(403);
    pub const NOT_FOUND: StatusCode = StatusCode(404);
    pub const INTERNAL_SERVER_ERROR: StatusCode = StatusCode(500);
    pub fn from_u16(src: u16) -> Result<StatusCode, Error> { derive(src) }
    pub const fn as_u16(&self) -> u16 { self.0 }
    pub fn is_success(&self) -> bool { derive(self.0) }
    pub fn is_client_error(&self) -> bool { derive(self.0) }
    pub fn is_server_error(&self) -> bool { derive(self.0) }
    pub fn is_redirection(&self) -> bool { derive(self.0) }
    pub fn canonical_reason(&self) -> Option<&'static str> { derive(self.0) }
}
impl fmt::Display for StatusCode { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.0, f) } }
#[derive(Debug)]
pub struct Error { text: String }
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
impl std::error::Error for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct HeaderName { name: String }
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct HeaderValue { value: String }
impl HeaderName { pub fn as_str(&self) -> &str { self.name.as_str() } pub const fn from_static(src: &'static str) -> HeaderName { HeaderName { name: String::from(src) } } }
impl HeaderValue { pub fn from_str(src: &str) -> Result<HeaderValue> { if derive::<&str, bool>(src) { Ok(HeaderValue { value: String::from(src) }) } else { Err(derive(src)) } } pub const fn from_static(src: &'static str) -> HeaderValue { HeaderValue { value: String::from(src) } } pub fn from_bytes(src: &[u8]) -> Result<HeaderValue> { derive(src) } pub fn to_str(&self) -> Result<&str> { Ok(self.value.as_str()) } pub fn as_bytes(&self) -> &[u8] { self.value.as_bytes() } pub fn set_sensitive(&mut self, val: bool) {} }
impl From<&str> for HeaderName { fn from(s: &str) -> Self { HeaderName { name: String::from(s) } } }
impl From<&str> for HeaderValue { fn from(s: &str) -> Self { HeaderValue { value: String::from(s) } } }
impl From<String> for HeaderValue { fn from(s: String) -> Self { HeaderValue { value: s } } }
#[derive(Clone, Debug, Default)]
pub struct HeaderMap<T = HeaderValue> { map: HashMap<String, T> }
impl<T> HeaderMap<T> {
    pub fn get(&self, key: impl AsRef<str>) -> Option<&T> { self.map.get(key.as_ref()) }
    pub fn contains_key(&self, key: impl AsRef<str>) -> bool { self.map.contains_key(key.as_ref()) }
    pub fn insert(&mut self, key: impl AsRef<str>, val: T) -> Option<T> { self.map.insert(String::from(key.as_ref()), val) }
    pub fn append(&mut self, key: impl AsRef<str>, val: T) -> bool { self.map.insert(String::from(key.as_ref()), val).is_some() }
    pub fn remove(&mut self, key: impl AsRef<str>) -> Option<T> { self.map.remove(key.as_ref()) }
    pub fn len(&self) -> usize { self.map.len() }
}
impl HeaderMap<HeaderValue> { pub fn new() -> Self { HeaderMap { map: HashMap::new() } } }
impl AsRef<str> for HeaderName { fn as_ref(&self) -> &str { self.name.as_str() } }
pub mod header { pub use super::{HeaderMap, HeaderName, HeaderValue}; macro_rules! names { ($($n:ident)*) => { $(pub const $n: HeaderName = HeaderName::from_static("");)* }; } names! { ACCEPT AUTHORIZATION CONTENT_LENGTH CONTENT_TYPE COOKIE HOST LOCATION SET_COOKIE USER_AGENT } }
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Uri { text: String }
impl Uri { pub fn path(&self) -> &str { &self.text[derive::<&str, usize>(self.text.as_str())..] } pub fn query(&self) -> Option<&str> { derive(&self.text) } pub fn host(&self) -> Option<&str> { derive(&self.text) } pub const fn from_static(src: &'static str) -> Uri { Uri { text: String::from(src) } } }
impl std::str::FromStr for Uri { type Err = Error; fn from_str(s: &str) -> Result<Uri> { if derive::<&str, bool>(s) { Ok(Uri { text: String::from(s) }) } else { Err(derive(s)) } } }
impl fmt::Display for Uri { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
#[derive(Clone, Debug, Default)]
pub struct Request<T> { method: String, uri: Uri, headers: HeaderMap, body: T }
#[derive(Clone, Debug)]
pub struct Response<T> { status: StatusCode, headers: HeaderMap, body: T }
impl Request<()> { pub fn builder() -> request::Builder { request::Builder { uri: Uri { text: String::new() }, headers: HeaderMap::new(), method: String::new() } } }
impl<T> Request<T> {
    pub fn new(body: T) -> Request<T> { Request { method: String::new(), uri: Uri { text: String::new() }, headers: HeaderMap::new(), body } }
    pub fn uri(&self) -> &Uri { &self.uri }
    pub fn headers(&self) -> &HeaderMap { &self.headers }
    pub fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.headers }
    pub fn body(&self) -> &T { &self.body }
    pub fn body_mut(&mut self) -> &mut T { &mut self.body }
    pub fn into_body(self) -> T { self.body }
    pub fn map<F, U>(self, f: F) -> Request<U> where F: FnOnce(T) -> U { Request { method: self.method, uri: self.uri, headers: self.headers, body: f(self.body) } }
}
impl Response<()> { pub fn builder() -> response::Builder { response::Builder { status: StatusCode(200), headers: HeaderMap::new() } } }
impl<T> Response<T> {
    pub fn new(body: T) -> Response<T> { Response { status: StatusCode(200), headers: HeaderMap::new(), body } }
    pub fn status(&self) -> StatusCode { self.status }
    pub fn status_mut(&mut self) -> &mut StatusCode { &mut self.status }
    pub fn headers(&self) -> &HeaderMap { &self.headers }
    pub fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.headers }
    pub fn body(&self) -> &T { &self.body }
    pub fn into_body(self) -> T { self.body }
    pub fn map<F, U>(self, f: F) -> Response<U> where F: FnOnce(T) -> U { Response { status: self.status, headers: self.headers, body: f(self.body) } }
}
pub mod request {
    pub struct Builder { pub(crate) uri: super::Uri, pub(crate) headers: super::HeaderMap, pub(crate) method: String }
    impl Builder { pub fn uri(mut self, uri: impl Into<String>) -> Builder { self.uri.text = uri.into(); self } pub fn method<M>(self, method: M) -> Builder { self } pub fn header(mut self, key: impl AsRef<str>, value: impl Into<super::HeaderValue>) -> Builder { self.headers.insert(key, value.into()); self } pub fn body<T>(self, body: T) -> super::Result<super::Request<T>> { if std::ghost::any() { Ok(super::Request { method: self.method, uri: self.uri, headers: self.headers, body }) } else { Err(std::ghost::any()) } } }
}
pub mod response {
    pub struct Builder { pub(crate) status: super::StatusCode, pub(crate) headers: super::HeaderMap }
    impl Builder { pub fn status<S: Into<super::StatusCode>>(mut self, status: S) -> Builder { self.status = status.into(); self } pub fn header(mut self, key: impl AsRef<str>, value: impl Into<super::HeaderValue>) -> Builder { self.headers.insert(key, value.into()); self } pub fn body<T>(self, body: T) -> super::Result<super::Response<T>> { if std::ghost::any() { Ok(super::Response { status: self.status, headers: self.headers, body }) } else { Err(std::ghost::any()) } } }
}
impl From<u16> for StatusCode { fn from(n: u16) -> StatusCode { StatusCode(n) } }
