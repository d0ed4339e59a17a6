#![allow(unused, dropping_references)]
struct P { a: String, b: String } impl P { fn len(&self) -> usize { 1 } }
fn f(p: P) { drop(p.a);
    p.len(); //~ E0382
}
fn main() {}
