//! The crate `reqwest` (0.11 and 0.12): what goes into a request goes out of the program.
use std::fmt;
use std::ghost;
pub use http::{header, HeaderMap, Method, StatusCode};
pub use url::Url;

pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error { text: String }
impl Error { pub fn status(&self) -> Option<StatusCode> { ghost::derive(&self.text) } pub fn is_timeout(&self) -> bool { ghost::derive(&self.text) } pub fn is_connect(&self) -> bool { ghost::derive(&self.text) } }
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
impl std::error::Error for Error {}
pub trait IntoUrl {}
impl IntoUrl for &str {}
impl IntoUrl for String {}
impl IntoUrl for &String {}
impl IntoUrl for Url {}
#[derive(Debug, Default)]
pub struct Body { data: Vec<u8> }
impl From<String> for Body { fn from(s: String) -> Body { Body { data: s.into_bytes() } } }
impl From<&'static str> for Body { fn from(s: &'static str) -> Body { Body { data: s.as_bytes().to_vec() } } }
impl From<Vec<u8>> for Body { fn from(v: Vec<u8>) -> Body { Body { data: v } } }
macro_rules! client {
    () => {
        #[derive(Clone, Debug, Default)]
        pub struct Client { _priv: () }
        pub struct ClientBuilder { _priv: () }
        impl ClientBuilder {
            pub fn new() -> ClientBuilder { ClientBuilder { _priv: () } }
            pub fn build(self) -> Result<Client> { ghost::any() }
            pub fn timeout(self, timeout: std::time::Duration) -> ClientBuilder { self }
            pub fn user_agent(self, #[channel(public)] value: &str) -> ClientBuilder { self }
            pub fn default_headers(self, #[channel(public)] headers: HeaderMap) -> ClientBuilder { self }
            pub fn danger_accept_invalid_certs(self, accept: bool) -> ClientBuilder { self }
        }
        impl Client {
            pub fn new() -> Client { Client { _priv: () } }
            pub fn builder() -> ClientBuilder { ClientBuilder { _priv: () } }
            pub fn get<U: IntoUrl>(&self, #[channel(public)] url: U) -> RequestBuilder { RequestBuilder { _priv: () } }
            pub fn post<U: IntoUrl>(&self, #[channel(public)] url: U) -> RequestBuilder { RequestBuilder { _priv: () } }
            pub fn put<U: IntoUrl>(&self, #[channel(public)] url: U) -> RequestBuilder { RequestBuilder { _priv: () } }
            pub fn patch<U: IntoUrl>(&self, #[channel(public)] url: U) -> RequestBuilder { RequestBuilder { _priv: () } }
            pub fn delete<U: IntoUrl>(&self, #[channel(public)] url: U) -> RequestBuilder { RequestBuilder { _priv: () } }
            pub fn head<U: IntoUrl>(&self, #[channel(public)] url: U) -> RequestBuilder { RequestBuilder { _priv: () } }
            pub fn request<U: IntoUrl>(&self, method: Method, #[channel(public)] url: U) -> RequestBuilder { RequestBuilder { _priv: () } }
        }
        #[derive(Debug)]
        pub struct RequestBuilder { _priv: () }
        impl RequestBuilder {
            pub fn header<K, V>(self, #[channel(public)] key: K, #[channel(public)] value: V) -> RequestBuilder { self }
            pub fn headers(self, #[channel(public)] headers: HeaderMap) -> RequestBuilder { self }
            pub fn basic_auth<U, P>(self, #[channel(public)] username: U, #[channel(public)] password: Option<P>) -> RequestBuilder where U: fmt::Display, P: fmt::Display { self }
            pub fn bearer_auth<T>(self, #[channel(public)] token: T) -> RequestBuilder where T: fmt::Display { self }
            pub fn body<T: Into<Body>>(self, #[channel(public)] body: T) -> RequestBuilder { self }
            pub fn query<T: ?Sized>(self, #[channel(public)] query: &T) -> RequestBuilder { self }
            pub fn form<T: ?Sized>(self, #[channel(public)] form: &T) -> RequestBuilder { self }
            pub fn json<T: ?Sized>(self, #[channel(public)] json: &T) -> RequestBuilder { self }
            pub fn timeout(self, timeout: std::time::Duration) -> RequestBuilder { self }
        }
    };
}
client! {}
impl RequestBuilder { pub async fn send(self) -> Result<Response> { ghost::derive(self) } }
#[derive(Debug)]
pub struct Response { _priv: () }
impl Response {
    pub fn status(&self) -> StatusCode { ghost::derive(self) }
    pub fn headers(&self) -> &HeaderMap { ghost::derive(self) }
    pub fn url(&self) -> &Url { ghost::derive(self) }
    pub fn content_length(&self) -> Option<u64> { ghost::derive(self) }
    pub fn error_for_status(self) -> Result<Response> { if ghost::any() { Ok(self) } else { Err(ghost::any()) } }
    pub async fn text(self) -> Result<String> { ghost::derive(self) }
    pub async fn json<T>(self) -> Result<T> { ghost::derive(self) }
    pub async fn bytes(self) -> Result<bytes::Bytes> { ghost::derive(self) }
    pub async fn chunk(&mut self) -> Result<Option<bytes::Bytes>> { ghost::derive(&*self) }
}
pub async fn get<T: IntoUrl>(#[channel(public)] url: T) -> Result<Response> { ghost::any() }
pub mod blocking {
    use super::{Body, HeaderMap, IntoUrl, Method, Result, StatusCode};
    use std::fmt;
    use std::ghost;
    client! {}
    impl RequestBuilder { pub fn send(self) -> Result<Response> { ghost::derive(self) } }
    #[derive(Debug)]
    pub struct Response { _priv: () }
    impl Response {
        pub fn status(&self) -> StatusCode { ghost::derive(self) }
        pub fn headers(&self) -> &HeaderMap { ghost::derive(self) }
        pub fn error_for_status(self) -> Result<Response> { if ghost::any() { Ok(self) } else { Err(ghost::any()) } }
        pub fn text(self) -> Result<String> { ghost::derive(self) }
        pub fn json<T>(self) -> Result<T> { ghost::derive(self) }
        pub fn bytes(self) -> Result<bytes::Bytes> { ghost::derive(self) }
    }
    pub fn get<T: IntoUrl>(#[channel(public)] url: T) -> Result<Response> { ghost::any() }
}
