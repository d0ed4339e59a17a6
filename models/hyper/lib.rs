//! The crate `hyper` (0.14 and 1): a request that a client sends, and a response that a service gives, go out of the program.
use std::fmt;
use std::future::Future;
use std::ghost;
pub use http::{header, HeaderMap, Method, Request, Response, StatusCode, Uri, Version};
pub use self::body::Body;
pub use self::client::Client;
pub use self::server::Server;

pub struct Error { text: String }
pub type Result<T> = std::result::Result<T, Error>;
impl Error {
    pub fn is_parse(&self) -> bool { ghost::derive(&self.text) }
    pub fn is_user(&self) -> bool { ghost::derive(&self.text) }
    pub fn is_canceled(&self) -> bool { ghost::derive(&self.text) }
    pub fn is_closed(&self) -> bool { ghost::derive(&self.text) }
    pub fn is_connect(&self) -> bool { ghost::derive(&self.text) }
    pub fn is_body_write_aborted(&self) -> bool { ghost::derive(&self.text) }
    pub fn is_incomplete_message(&self) -> bool { ghost::derive(&self.text) }
    pub fn is_timeout(&self) -> bool { ghost::derive(&self.text) }
    pub fn message(&self) -> impl fmt::Display + '_ { self.text.as_str() }
    pub fn into_cause(self) -> Option<Box<dyn std::error::Error + Send + Sync>> { ghost::any() }
}
impl fmt::Debug for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
impl std::error::Error for Error {}

/// Runs a future to its end. A model may wait in a function that is not asynchronous.
fn finish<F: Future>(f: F) -> F::Output { f.await }
/// What a server writes to its connection.
fn respond<T>(#[channel(public)] response: T) {}
/// A server asks its service any number of times, and sends what it answers.
async fn serve<S, R, B>(mut service: S) where S: service::Service<http::Request<R>, Response = http::Response<B>> { let request: http::Request<R> = ghost::any(); if let Ok(response) = service.call(request).await { respond(response); } }

pub mod body {
    use std::ghost;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use bytes::{Buf, Bytes};
    pub use http_body::{Body as HttpBody, Frame, SizeHint};
    #[derive(Debug, Default)]
    pub struct Body { data: Vec<u8> }
    /// Of `hyper` 1.
    pub use self::Body as Incoming;
    impl Body {
        pub fn empty() -> Body { Body { data: Vec::new() } }
        pub fn channel() -> (Sender, Body) { let data = ghost::shared(Vec::new()); (Sender { data }, Body { data: *data }) }
        pub fn wrap_stream<S>(stream: S) -> Body { Body { data: ghost::derive(stream) } }
        pub fn is_end_stream(&self) -> bool { self.data.is_empty() }
    }
    impl http_body::Body for Body {
        type Data = Bytes;
        type Error = crate::Error;
        fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<crate::Result<Frame<Bytes>>>> { if ghost::any() { Poll::Ready(Some(Ok(Frame::Data(Bytes::copy_from_slice(self.data.as_slice()))))) } else { Poll::Ready(ghost::any()) } }
        fn poll_data(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<crate::Result<Bytes>>> { if ghost::any() { Poll::Ready(Some(Ok(Bytes::copy_from_slice(self.data.as_slice())))) } else { Poll::Ready(ghost::any()) } }
    }
    impl From<String> for Body { fn from(s: String) -> Body { Body { data: s.into_bytes() } } }
    impl From<&'static str> for Body { fn from(s: &'static str) -> Body { Body { data: s.as_bytes().to_vec() } } }
    impl From<&'static [u8]> for Body { fn from(s: &'static [u8]) -> Body { Body { data: s.to_vec() } } }
    impl From<Vec<u8>> for Body { fn from(v: Vec<u8>) -> Body { Body { data: v } } }
    impl From<Bytes> for Body { fn from(b: Bytes) -> Body { Body { data: b.to_vec() } } }
    impl From<std::borrow::Cow<'static, str>> for Body { fn from(s: std::borrow::Cow<'static, str>) -> Body { Body { data: s.as_bytes().to_vec() } } }
    #[derive(Debug)]
    pub struct Sender { data: &'static Vec<u8> }
    impl Sender {
        pub async fn send_data(&mut self, chunk: Bytes) -> crate::Result<()> { self.data.extend_from_slice(&*chunk); ghost::any() }
        pub async fn send_trailers(&mut self, trailers: http::HeaderMap) -> crate::Result<()> { self.data.push(ghost::derive(trailers)); ghost::any() }
        pub fn try_send_data(&mut self, chunk: Bytes) -> Result<(), Bytes> { self.data.extend_from_slice(&*chunk); if ghost::any() { Ok(()) } else { Err(chunk) } }
        pub fn abort(self) {}
    }
    pub async fn to_bytes<T: HttpBody>(body: T) -> Result<Bytes, T::Error> { let mut data = Vec::new(); loop { match T::poll_data(Pin::new_unchecked(&mut body), ghost::any()) { Poll::Ready(Some(Ok(d))) => { data.extend_from_slice(d.chunk()); } Poll::Ready(Some(Err(e))) => { return Err(e); } Poll::Ready(None) => { break; } Poll::Pending => {} } } Ok(Bytes::from(data)) }
    pub async fn aggregate<T: HttpBody>(body: T) -> Result<Bytes, T::Error> { to_bytes(body).await }
}
pub mod service {
    use std::future::Future;
    pub use tower_service::Service;
    pub struct ServiceFn<F, R> { f: F, of: std::marker::PhantomData<R> }
    pub fn service_fn<F, R, S>(f: F) -> ServiceFn<F, R> where F: FnMut(http::Request<R>) -> S, S: Future { ServiceFn { f, of: std::marker::PhantomData } }
    impl<F, R, S, B, E> Service<http::Request<R>> for ServiceFn<F, R> where F: FnMut(http::Request<R>) -> S, S: Future<Output = Result<http::Response<B>, E>> { type Response = http::Response<B>; type Error = E; type Future = S; fn call(&mut self, req: http::Request<R>) -> S { (self.f)(req) } }
    pub struct MakeServiceFn<F> { pub(crate) f: F }
    pub fn make_service_fn<F, T, S>(f: F) -> MakeServiceFn<F> where F: FnMut(&T) -> S, S: Future { MakeServiceFn { f } }
}
pub mod server {
    use std::future::Future;
    use std::ghost;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use crate::service::{MakeServiceFn, Service};
    /// Runs until it is told to stop.
    pub struct Server<I = (), S = ()> { incoming: I, make: S }
    pub struct Builder { _priv: () }
    impl Server { pub fn bind(addr: &std::net::SocketAddr) -> Builder { Builder { _priv: () } } pub fn builder<I>(incoming: I) -> Builder { Builder { _priv: () } } pub fn from_tcp(listener: std::net::TcpListener) -> crate::Result<Builder> { ghost::any() } pub fn try_bind(addr: &std::net::SocketAddr) -> crate::Result<Builder> { ghost::any() } }
    macro_rules! options { ($($method:ident)*) => { $(pub fn $method<V>(self, value: V) -> Self { self })* }; }
    impl Builder {
        options! { http1_only http2_only http1_keepalive http1_half_close http1_max_buf_size tcp_nodelay tcp_keepalive executor http2_max_concurrent_streams }
        pub fn serve<F, T, M, S, R, B, E>(self, make: MakeServiceFn<F>) -> Serving where F: FnMut(&T) -> M, M: Future<Output = Result<S, E>>, S: Service<http::Request<R>, Response = http::Response<B>> { let mut f = make.f; crate::finish(run(f(ghost::any()))); Serving { _priv: () } }
    }
    async fn run<M, S, R, B, E>(made: M) where M: Future<Output = Result<S, E>>, S: Service<http::Request<R>, Response = http::Response<B>> { if let Ok(service) = made.await { crate::serve(service).await; } }
    pub struct Serving { _priv: () }
    impl Serving { pub fn with_graceful_shutdown<F: Future<Output = ()>>(self, signal: F) -> Self { self } pub fn local_addr(&self) -> std::net::SocketAddr { ghost::any() } }
    impl Future for Serving { type Output = crate::Result<()>; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<crate::Result<()>> { Poll::Ready(ghost::any()) } }
    pub mod conn {
        use super::*;
        pub struct AddrStream { _priv: () }
        impl AddrStream { pub fn remote_addr(&self) -> std::net::SocketAddr { ghost::any() } pub fn local_addr(&self) -> std::net::SocketAddr { ghost::any() } }
        pub struct AddrIncoming { _priv: () }
        impl AddrIncoming { pub fn bind(addr: &std::net::SocketAddr) -> crate::Result<Self> { ghost::any() } pub fn from_listener<L>(listener: L) -> crate::Result<Self> { ghost::any() } pub fn local_addr(&self) -> std::net::SocketAddr { ghost::any() } pub fn set_nodelay(&mut self, enabled: bool) -> &mut Self { self } pub fn set_keepalive<V>(&mut self, value: V) -> &mut Self { self } }
        macro_rules! builder { () => {
            #[derive(Clone, Debug)]
            pub struct Builder { _priv: () }
            impl Builder {
                pub fn new<E>() -> Builder { Builder { _priv: () } }
                pub fn keep_alive(&mut self, value: bool) -> &mut Self { self }
                pub fn half_close(&mut self, value: bool) -> &mut Self { self }
                pub fn timer<V>(&mut self, value: V) -> &mut Self { self }
                pub fn max_buf_size(&mut self, value: usize) -> &mut Self { self }
                pub fn preserve_header_case(&mut self, value: bool) -> &mut Self { self }
                pub fn title_case_headers(&mut self, value: bool) -> &mut Self { self }
                pub fn serve_connection<I, S, R, B>(&self, io: I, service: S) -> Connection where S: Service<http::Request<R>, Response = http::Response<B>> { crate::finish(crate::serve(service)); Connection { _priv: () } }
            }
            pub struct Connection { _priv: () }
            impl Connection { pub fn with_upgrades(self) -> Connection { self } pub fn graceful_shutdown(self: Pin<&mut Self>) {} }
            impl Future for Connection { type Output = crate::Result<()>; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<crate::Result<()>> { Poll::Ready(ghost::any()) } }
        }; }
        pub mod http1 { use super::*; builder! {} }
        pub mod http2 { use super::*; builder! {} }
        pub use self::http1::Builder as Http;
    }
}
pub mod client {
    use std::future::Future;
    use std::ghost;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use crate::body::Body;
    pub mod conn {
        macro_rules! version { () => {
            pub struct SendRequest<B> { of: std::marker::PhantomData<B> }
            impl<B> SendRequest<B> { pub fn send_request(&mut self, req: http::Request<B>) -> crate::client::ResponseFuture { crate::client::send(req) } pub async fn ready(&mut self) -> crate::Result<()> { std::ghost::any() } pub fn is_closed(&self) -> bool { std::ghost::any() } pub fn is_ready(&self) -> bool { std::ghost::any() } }
            pub struct Connection<T, B> { of: std::marker::PhantomData<(T, B)> }
            impl<T, B> std::future::Future for Connection<T, B> { type Output = crate::Result<()>; fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<crate::Result<()>> { std::task::Poll::Ready(std::ghost::any()) } }
            pub async fn handshake<T, B>(io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)> { std::ghost::any() }
        }; }
        version! {}
        pub mod http1 { version! {} }
        pub mod http2 { version! {} }
    }
    pub mod connect {
        #[derive(Clone, Debug)]
        pub struct HttpConnector<R = dns::GaiResolver> { resolver: std::marker::PhantomData<R> }
        impl HttpConnector { pub fn new() -> HttpConnector { HttpConnector { resolver: std::marker::PhantomData } } }
        impl<R> HttpConnector<R> {
            pub fn new_with_resolver(resolver: R) -> HttpConnector<R> { HttpConnector { resolver: std::marker::PhantomData } }
            pub fn enforce_http(&mut self, is_enforced: bool) {}
            pub fn set_keepalive(&mut self, dur: Option<std::time::Duration>) {}
            pub fn set_nodelay(&mut self, nodelay: bool) {}
            pub fn set_local_address(&mut self, addr: Option<std::net::IpAddr>) {}
            pub fn set_connect_timeout(&mut self, dur: Option<std::time::Duration>) {}
            pub fn set_reuse_address(&mut self, reuse_address: bool) -> &mut Self { self }
        }
        #[derive(Debug, Clone)]
        pub struct Connected { _priv: () }
        impl Connected { pub fn new() -> Connected { Connected { _priv: () } } pub fn proxy(self, is_proxied: bool) -> Connected { self } pub fn is_proxied(&self) -> bool { std::ghost::any() } pub fn extra<T>(self, extra: T) -> Connected { self } pub fn negotiated_h2(self) -> Connected { self } pub fn is_negotiated_h2(&self) -> bool { std::ghost::any() } }
        pub trait Connection { fn connected(&self) -> Connected { Connected { _priv: () } } }
        pub mod dns {
            #[derive(Clone, Debug)] pub struct GaiResolver { _priv: () }
            impl GaiResolver { pub fn new() -> Self { GaiResolver { _priv: () } } }
            #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct Name { host: String }
            impl Name { pub fn as_str(&self) -> &str { self.host.as_str() } }
        }
    }
    pub use self::connect::HttpConnector;
    pub struct Client<C = HttpConnector, B = Body> { of: std::marker::PhantomData<(C, B)> }
    impl<C, B> Clone for Client<C, B> { fn clone(&self) -> Self { Client { of: std::marker::PhantomData } } }
    impl Client<HttpConnector, Body> { pub fn new() -> Client<HttpConnector, Body> { Client { of: std::marker::PhantomData } } pub fn builder() -> Builder { Builder { _priv: () } } }
    #[derive(Clone, Debug)]
    pub struct Builder { _priv: () }
    macro_rules! options { ($($method:ident)*) => { $(pub fn $method<V>(&mut self, value: V) -> &mut Self { self })* }; }
    impl Builder { options! { http09_responses http1_allow_obsolete_multiline_headers_in_responses http1_max_buf_size http2_adaptive_window http2_initial_connection_window_size http2_initial_stream_window_size http2_keep_alive_timeout http2_keep_alive_while_idle http2_max_frame_size pool_idle_timeout pool_max_idle_per_host http1_title_case_headers http1_preserve_header_case http2_only http2_keep_alive_interval retry_canceled_requests set_host executor timer pool_timer } pub fn build<C, B>(&self, connector: C) -> Client<C, B> { Client { of: std::marker::PhantomData } } pub fn build_http<B>(&self) -> Client<HttpConnector, B> { Client { of: std::marker::PhantomData } } }
    impl<C, B> Client<C, B> {
        pub fn get(&self, uri: http::Uri) -> ResponseFuture { send(uri) }
        pub fn request(&self, req: http::Request<B>) -> ResponseFuture { send(req) }
    }
    fn write<T>(#[channel(public)] sent: T) {}
    pub(crate) fn send<T>(what: T) -> ResponseFuture { write(what); ResponseFuture { sending: Box::pin(sending()) } }
    async fn sending() -> crate::Result<http::Response<Body>> { let sent: usize = ghost::any(); write(sent); ghost::any() }
    /// Borrows neither the client nor the connection; whether something is sent is decided where it is polled.
    pub struct ResponseFuture { sending: Pin<Box<dyn Future<Output = crate::Result<http::Response<Body>>>>> }
    impl Future for ResponseFuture { type Output = crate::Result<http::Response<Body>>; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<crate::Result<http::Response<Body>>> { self.sending.as_mut().poll(cx) } }
}
pub mod upgrade {
    #[derive(Debug)]
    pub struct Upgraded { _priv: () }
    pub async fn on<T>(msg: T) -> crate::Result<Upgraded> { std::ghost::any() }
}
pub mod rt { pub trait Executor<Fut> { fn execute(&self, fut: Fut); } }
