#![allow(unused, dropping_references)]
struct P { a: String, b: u8 }
fn f(mut p: P) { drop(p.a);
    p.a = String::new();
    let q = p;
}
fn main() {}
