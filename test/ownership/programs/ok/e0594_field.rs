#![allow(unused, dropping_references)]
struct P { a: i32 }
fn f() { let mut p = P { a: 1 };
    p.a = 2;
}
fn main() {}
