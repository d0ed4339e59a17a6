#![allow(unused, dropping_references)]
struct P { a: u8, b: u8 }
fn f() { let mut p: P;
    p.a = 1; //~ E0381
}
fn main() {}
