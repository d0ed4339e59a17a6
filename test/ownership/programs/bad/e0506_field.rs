#![allow(unused, dropping_references)]
struct P { a: i32, b: i32 }
fn f(mut p: P) { let r = &p.a;
    p.a = 2; //~ E0506
    drop(*r);
}
fn main() {}
