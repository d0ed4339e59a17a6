#![allow(unused, dropping_references)]
struct P<'a> { src: &'a str }
impl<'a> P<'a> { fn word(&mut self) -> &str { &self.src[0..1] } fn skip(&mut self) {} }
fn f(mut p: P) { let w = p.word();
    p.skip(); //~ E0499
    w.len();
}
fn main() {}
