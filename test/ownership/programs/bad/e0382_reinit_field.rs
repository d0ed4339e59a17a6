#![allow(unused, dropping_references)]
struct P { a: String, b: u8 }
fn f(mut p: P) { drop(p.a);
    let q = p; //~ E0382
}
fn main() {}
