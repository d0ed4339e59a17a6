#![allow(unused, dropping_references)]
#[derive(Clone, Copy)]
struct P { x: i32 }
fn f(p: P) { let q = p;
    let r = p;
}
fn main() {}
