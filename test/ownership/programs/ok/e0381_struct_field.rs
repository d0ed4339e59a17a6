#![allow(unused, dropping_references)]
struct P { a: u8, b: u8 }
fn f() { let mut p: P= P { a: 0, b: 0 } ;
    p.a = 1;
}
fn main() {}
