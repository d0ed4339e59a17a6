#![allow(unused, dropping_references)]
struct P { a: i32 }
fn f() { let  p = P { a: 1 };
    p.a = 2; //~ E0594
}
fn main() {}
