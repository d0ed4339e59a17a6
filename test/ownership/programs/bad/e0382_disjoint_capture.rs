#![allow(unused, dropping_references)]
struct P { a: String, b: String }
fn f(p: P) { let c = move || p.a.len();
    p.a.len(); //~ E0382
    c();
}
fn main() {}
