//! The crate `reqwest` (0.11 and 0.12): what goes into a request goes out of the program.
use std::fmt;
use std::ghost;
pub use http::{header, HeaderMap, Method, StatusCode};
pub use url::Url;

pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error { text: String }
impl Error { pub fn status(&self) -> Option<StatusCode> { ghost::derive(&self.text) } pub fn is_timeout(&self) -> bool { ghost::derive(&self.text) } pub fn is_connect(&self) -> bool { ghost::derive(&self.text) } pub fn is_status(&self) -> bool { ghost::derive(&self.text) } pub fn is_request(&self) -> bool { ghost::derive(&self.text) } pub fn is_builder(&self) -> bool { ghost::derive(&self.text) } pub fn is_redirect(&self) -> bool { ghost::derive(&self.text) } pub fn is_body(&self) -> bool { ghost::derive(&self.text) } pub fn is_decode(&self) -> bool { ghost::derive(&self.text) } pub fn url(&self) -> Option<&Url> { ghost::derive(&self.text) } pub fn without_url(self) -> Error { self } }
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
impl std::error::Error for Error {}
pub trait IntoUrl {}
impl IntoUrl for &str {}
impl IntoUrl for String {}
impl IntoUrl for &String {}
impl IntoUrl for Url {}
#[derive(Debug, Default)]
pub struct Body { data: Vec<u8> }
impl Body { pub fn as_bytes(&self) -> Option<&[u8]> { Some(self.data.as_slice()) } }
impl From<String> for Body { fn from(s: String) -> Body { Body { data: s.into_bytes() } } }
impl From<&'static str> for Body { fn from(s: &'static str) -> Body { Body { data: s.as_bytes().to_vec() } } }
impl From<bytes::Bytes> for Body { fn from(b: bytes::Bytes) -> Body { Body { data: b.to_vec() } } }
impl From<&'static [u8]> for Body { fn from(s: &'static [u8]) -> Body { Body { data: s.to_vec() } } }
impl From<Vec<u8>> for Body { fn from(v: Vec<u8>) -> Body { Body { data: v } } }
macro_rules! options { ($($method:ident)*) => { $(pub fn $method<V>(self, value: V) -> ClientBuilder { self })* }; }
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
            pub fn default_header<V>(self, #[channel(public)] value: V) -> ClientBuilder { self }
            pub fn proxy(self, proxy: crate::Proxy) -> ClientBuilder { self }
            options! { danger_accept_invalid_certs danger_accept_invalid_hostnames connect_timeout read_timeout pool_idle_timeout pool_max_idle_per_host redirect referer cookie_store cookie_provider gzip brotli deflate http1_only http2_prior_knowledge tcp_nodelay tcp_keepalive local_address add_root_certificate identity use_rustls_tls https_only min_tls_version resolve dns_resolver connection_verbose }
            pub fn no_proxy(self) -> ClientBuilder { self }
            pub fn use_native_tls(self) -> ClientBuilder { self }
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
        pub struct Request { method: Method, url: crate::Url, headers: HeaderMap, body: Option<Body> }
        impl Request {
            pub fn new(method: Method, url: crate::Url) -> Self { Request { method, url, headers: HeaderMap::new(), body: None } }
            pub fn method(&self) -> &Method { &self.method }
            pub fn method_mut(&mut self) -> &mut Method { &mut self.method }
            pub fn url(&self) -> &crate::Url { &self.url }
            pub fn url_mut(&mut self) -> &mut crate::Url { &mut self.url }
            pub fn headers(&self) -> &HeaderMap { &self.headers }
            pub fn headers_mut(&mut self) -> &mut HeaderMap { &mut self.headers }
            pub fn body(&self) -> Option<&Body> { self.body.as_ref() }
            pub fn body_mut(&mut self) -> &mut Option<Body> { &mut self.body }
            pub fn timeout(&self) -> Option<&std::time::Duration> { ghost::any() }
            pub fn timeout_mut(&mut self) -> &mut Option<std::time::Duration> { ghost::any() }
            pub fn try_clone(&self) -> Option<Request> { ghost::derive(self) }
        }
        #[derive(Debug)]
        pub struct RequestBuilder { _priv: () }
        impl RequestBuilder {
            pub fn header<K, V>(self, #[channel(public)] key: K, #[channel(public)] value: V) -> RequestBuilder { self }
            pub fn headers(self, #[channel(public)] headers: HeaderMap) -> RequestBuilder { self }
            pub fn basic_auth<U, P>(self, #[channel(public)] username: U, #[channel(public)] password: Option<P>) -> RequestBuilder where U: fmt::Display, P: fmt::Display { self }
            pub fn bearer_auth<T>(self, #[channel(public)] token: T) -> RequestBuilder where T: fmt::Display { self }
            pub fn body<T: Into<Body>>(self, #[channel(public)] body: T) -> RequestBuilder { self }
            pub fn query<T: serde::Serialize + ?Sized>(self, query: &T) -> RequestBuilder { self.write(serde_json::to_string(query)) }
            pub fn form<T: serde::Serialize + ?Sized>(self, form: &T) -> RequestBuilder { self.write(serde_json::to_string(form)) }
            pub fn json<T: serde::Serialize + ?Sized>(self, json: &T) -> RequestBuilder { self.write(serde_json::to_string(json)) }
            fn write<T>(self, #[channel(public)] data: T) -> RequestBuilder { self }
            pub fn multipart(self, #[channel(public)] multipart: crate::multipart::Form) -> RequestBuilder { self }
            pub fn version(self, version: http::Version) -> RequestBuilder { self }
            pub fn try_clone(&self) -> Option<RequestBuilder> { ghost::any() }
            pub fn build(self) -> Result<Request> { ghost::any() }
            pub fn timeout(self, timeout: std::time::Duration) -> RequestBuilder { self }
        }
    };
}
client! {}
impl Client { pub async fn execute(&self, #[channel(public)] request: Request) -> Result<Response> { ghost::any() } }
impl RequestBuilder { pub async fn send(self) -> Result<Response> { ghost::derive(self) } }
#[derive(Debug)]
pub struct Response { _priv: () }
impl Response {
    pub fn version(&self) -> http::Version { ghost::derive(self) }
    pub fn headers_mut(&mut self) -> &mut HeaderMap { ghost::derive(self) }
    pub fn remote_addr(&self) -> Option<std::net::SocketAddr> { ghost::derive(self) }
    pub fn error_for_status_ref(&self) -> Result<&Response> { if ghost::derive(self) { Ok(self) } else { Err(ghost::any()) } }
    pub async fn text_with_charset(self, default_encoding: &str) -> Result<String> { ghost::derive(self) }
    pub fn status(&self) -> StatusCode { ghost::derive(self) }
    pub fn headers(&self) -> &HeaderMap { ghost::derive(self) }
    pub fn url(&self) -> &Url { ghost::derive(self) }
    pub fn content_length(&self) -> Option<u64> { ghost::derive(self) }
    pub fn error_for_status(self) -> Result<Response> { if ghost::any() { Ok(self) } else { Err(ghost::any()) } }
    pub async fn text(self) -> Result<String> { ghost::derive(self) }
    pub async fn json<T: serde::de::DeserializeOwned>(self) -> Result<T> { read(&self) }
    pub async fn bytes(self) -> Result<bytes::Bytes> { ghost::derive(self) }
    pub async fn chunk(&mut self) -> Result<Option<bytes::Bytes>> { ghost::derive(&*self) }
}
/// What is read from a response with `Deserialize`.
fn read<R, T: serde::de::DeserializeOwned>(response: &R) -> Result<T> { let text: &str = ghost::derive(response); match serde_json::from_str(text) { Ok(v) => Ok(v), Err(e) => Err(Error { text: String::from("error decoding response body") }) } }
#[derive(Clone, Debug)]
pub struct Proxy { _priv: () }
impl Proxy { pub fn all<U: IntoUrl>(#[channel(public)] url: U) -> Result<Proxy> { ghost::any() } pub fn http<U: IntoUrl>(#[channel(public)] url: U) -> Result<Proxy> { ghost::any() } pub fn https<U: IntoUrl>(#[channel(public)] url: U) -> Result<Proxy> { ghost::any() } pub fn basic_auth(self, #[channel(public)] username: &str, #[channel(public)] password: &str) -> Proxy { self } }
pub mod redirect { #[derive(Debug)] pub struct Policy { _priv: () } impl Policy { pub fn none() -> Self { Policy { _priv: () } } pub fn limited(max: usize) -> Self { Policy { _priv: () } } } }
pub mod multipart {
    #[derive(Debug, Default)] pub struct Form { data: Vec<u8> }
    #[derive(Debug)] pub struct Part { data: Vec<u8> }
    impl Form { pub fn new() -> Form { Form { data: Vec::new() } } pub fn text<T: Into<std::borrow::Cow<'static, str>>, U: Into<std::borrow::Cow<'static, str>>>(mut self, name: T, value: U) -> Form { self.data.push(std::ghost::derive((name.into(), value.into()))); self } pub fn part<T: Into<std::borrow::Cow<'static, str>>>(mut self, name: T, part: Part) -> Form { self.data.push(std::ghost::derive((name.into(), part))); self } }
    impl Part { pub fn text<T: Into<std::borrow::Cow<'static, str>>>(value: T) -> Part { Part { data: std::ghost::derive(value.into()) } } pub fn bytes<T: Into<std::borrow::Cow<'static, [u8]>>>(value: T) -> Part { Part { data: std::ghost::derive(value.into()) } } pub fn file_name<T: Into<std::borrow::Cow<'static, str>>>(mut self, filename: T) -> Part { self.data.push(std::ghost::derive(filename.into())); self } pub fn mime_str(self, mime: &str) -> crate::Result<Part> { Ok(self) } }
}
pub async fn get<T: IntoUrl>(#[channel(public)] url: T) -> Result<Response> { ghost::any() }
pub mod blocking {
    pub use super::Body;
    use super::{HeaderMap, IntoUrl, Method, Result, StatusCode};
    use std::fmt;
    use std::ghost;
    client! {}
    impl Client { pub fn execute(&self, #[channel(public)] request: Request) -> Result<Response> { ghost::any() } }
    impl RequestBuilder { pub fn send(self) -> Result<Response> { ghost::derive(self) } }
    #[derive(Debug)]
    pub struct Response { _priv: () }
    impl Response {
        pub fn status(&self) -> StatusCode { ghost::derive(self) }
        pub fn headers(&self) -> &HeaderMap { ghost::derive(self) }
        pub fn error_for_status(self) -> Result<Response> { if ghost::any() { Ok(self) } else { Err(ghost::any()) } }
        pub fn text(self) -> Result<String> { ghost::derive(self) }
        pub fn json<T: serde::de::DeserializeOwned>(self) -> Result<T> { super::read(&self) }
        pub fn version(&self) -> http::Version { ghost::derive(self) }
        pub fn url(&self) -> &crate::Url { ghost::derive(self) }
        pub fn content_length(&self) -> Option<u64> { ghost::derive(self) }
        pub fn remote_addr(&self) -> Option<std::net::SocketAddr> { ghost::derive(self) }
        pub fn copy_to<W: std::io::Write + ?Sized>(&mut self, w: &mut W) -> Result<u64> { let data: Vec<u8> = ghost::derive(&*self); w.write_all(data.as_slice()); ghost::derive(&*self) }
        pub fn bytes(self) -> Result<bytes::Bytes> { ghost::derive(self) }
    }
    pub fn get<T: IntoUrl>(#[channel(public)] url: T) -> Result<Response> { ghost::any() }
}
