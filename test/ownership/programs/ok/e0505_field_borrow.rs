#![allow(unused, dropping_references)]
struct P { a: String, b: String }
fn f(p: P) { let r = &p.a;
    let q = p.b;
    r.len();
}
fn main() {}
