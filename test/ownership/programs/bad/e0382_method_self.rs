#![allow(unused, dropping_references)]
struct S(Vec<u8>);
impl S { fn into(self) -> Vec<u8> { self.0 } fn peek(&self) -> usize { self.0.len() } }
fn f(s: S) {
    let n = s.into();
    s.peek(); //~ E0382
}
fn main() {}
