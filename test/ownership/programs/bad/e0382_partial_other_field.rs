#![allow(unused, dropping_references)]
struct P { a: String, b: String }
fn f(p: P) { let a = p.a;
    let b = p.a; //~ E0382
}
fn main() {}
