// A closure that captures nothing is a constant: a borrow of it lives for ever.
fn a() -> &'static dyn Fn(u8) -> u8 { &|x| x }
fn c() -> &'static dyn Fn(u8) -> String { &|x| String::new() }
fn d(s: &'static dyn Fn(u8) -> String) -> &'static dyn Fn(u8) -> String { d(&|x| String::new()) }
fn e(_: String, s: &'static dyn Fn(u8) -> String) -> &'static dyn Fn(u8) -> String { e(String::new(), &|x| String::new()) }
fn g<T>(_: T, s: &'static dyn Fn(u8) -> String) -> &'static dyn Fn(u8) -> String { g(1, &|x| String::new()) }
fn h<T>(_: T, s: &'static dyn Fn(T) -> String) -> &'static dyn Fn(T) -> String { h(todo!(), &|x| String::new()) }
pub struct Dot<'a, G> { graph: G, a: &'a dyn Fn(&G) -> String, c: &'a [u8] }
impl<'a, G: Clone> Dot<'a, G> {
    pub fn new(graph: G) -> Self { Self::with(graph, &[], &|_| String::new()) }
    pub fn with(graph: G, c: &'a [u8], a: &'a dyn Fn(&G) -> String) -> Self { Dot { graph, a, c } }
}
pub trait Refs { type Item; }
pub struct Dot2<'a, G: Refs> { graph: G, a: &'a dyn Fn(&G, G::Item) -> String, c: &'a [u8] }
impl<'a, G: Refs> Dot2<'a, G> {
    pub fn new(graph: G) -> Self { Self::with(graph, &[], &|_, _| String::new()) }
    pub fn with(graph: G, c: &'a [u8], a: &'a dyn Fn(&G, G::Item) -> String) -> Self { Dot2 { graph, a, c } }
}
fn main() {}
