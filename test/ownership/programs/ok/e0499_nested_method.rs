#![allow(unused, dropping_references)]
struct C { n: i32 }
impl C { fn inc(&mut self, by: i32) -> i32 { self.n += by; self.n } }
fn f(c: &mut C) {
    let k = c.inc(1); c.inc(k);
}
fn main() {}
