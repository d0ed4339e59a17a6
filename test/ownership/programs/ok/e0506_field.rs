#![allow(unused, dropping_references)]
struct P { a: i32, b: i32 }
fn f(mut p: P) { let r = &p.a;
    p.b = 2;
    drop(*r);
}
fn main() {}
