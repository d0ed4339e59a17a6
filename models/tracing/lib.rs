//! The crate `tracing` (0.1). Its macros are events that are written out: the front end knows them, and `#[instrument]`.
use std::future::Future;

#[rustc_builtin_macro] #[macro_export] macro_rules! event { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! error { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! warn { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! info { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! debug { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! trace { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! span { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! error_span { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! warn_span { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! info_span { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! debug_span { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! trace_span { ($($t:tt)*) => {}; }

/// Whether somebody listens says nothing of what is recorded.
pub fn listens() -> bool { std::ghost::any() }
#[macro_export] macro_rules! enabled { ($($t:tt)*) => { $crate::listens() }; }
#[macro_export] macro_rules! event_enabled { ($($t:tt)*) => { $crate::listens() }; }
#[macro_export] macro_rules! span_enabled { ($($t:tt)*) => { $crate::listens() }; }

#[derive(Copy, Clone, Eq, PartialEq, PartialOrd, Ord, Debug, Hash)]
pub struct Level { level: u8 }
impl Level {
    pub const ERROR: Level = Level { level: 0 };
    pub const WARN: Level = Level { level: 1 };
    pub const INFO: Level = Level { level: 2 };
    pub const DEBUG: Level = Level { level: 3 };
    pub const TRACE: Level = Level { level: 4 };
}
pub mod field {
    #[derive(Debug, Clone, Copy)]
    pub struct Empty;
    pub trait Value {}
    impl<T: ?Sized> Value for T {}
    pub fn display<T>(t: T) -> T { t }
    pub fn debug<T>(t: T) -> T { t }
}
pub mod span { pub use super::{Entered, EnteredSpan, Span}; #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct Id { id: u64 } impl Id { pub fn into_u64(&self) -> u64 { self.id } } }
/// What `span!` and its kin make.
#[lang = "tracing_span"]
#[derive(Clone, Debug)]
pub struct Span { _priv: () }
#[lang = "tracing_span_made"] fn made() -> Span { Span { _priv: () } }
pub struct Entered<'a> { span: &'a Span }
pub struct EnteredSpan { span: Span }
impl Span {
    pub fn current() -> Span { Span { _priv: () } }
    pub fn none() -> Span { Span { _priv: () } }
    pub fn enter(&self) -> Entered<'_> { Entered { span: self } }
    pub fn entered(self) -> EnteredSpan { EnteredSpan { span: self } }
    pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T { f() }
    pub fn or_current(self) -> Span { self }
    pub fn is_disabled(&self) -> bool { std::ghost::any() }
    pub fn is_none(&self) -> bool { std::ghost::any() }
    pub fn follows_from<F>(&self, from: F) -> &Self { self }
    pub fn id(&self) -> Option<span::Id> { std::ghost::any() }
    pub fn record<V: field::Value>(&self, field: &str, #[channel(public)] value: V) -> &Self { self }
}
pub struct Instrumented<T> { inner: T }
impl<T: Future> Future for Instrumented<T> {
    type Output = T::Output;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<T::Output> { T::poll(std::pin::Pin::new_unchecked(&mut self.get_unchecked_mut().inner), cx) }
}
pub trait Instrument: Sized {
    fn instrument(self, span: Span) -> Instrumented<Self> { Instrumented { inner: self } }
    fn in_current_span(self) -> Instrumented<Self> { Instrumented { inner: self } }
}
impl<T: Sized> Instrument for T {}
impl std::ops::Deref for EnteredSpan { type Target = Span; fn deref(&self) -> &Span { &self.span } }
impl EnteredSpan { pub fn exit(self) -> Span { self.span } pub fn id(&self) -> Option<span::Id> { std::ghost::any() } }
