#![allow(unused, dropping_references)]

struct P { x: i32 }
fn f(p: P) { let q = p;
    let r = p; //~ E0382
}
fn main() {}
