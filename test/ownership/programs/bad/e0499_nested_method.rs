#![allow(unused, dropping_references)]
struct C { n: i32 }
impl C { fn inc(&mut self, by: i32) -> i32 { self.n += by; self.n } }
fn f(c: &mut C) {
    c.inc(c.inc(1)); //~ E0499
}
fn main() {}
