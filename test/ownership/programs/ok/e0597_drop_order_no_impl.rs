#![allow(unused, dropping_references)]
struct D<'a>(&'a u8);
fn f() { let d; let x = 1;
    d = D(&x);
}
fn main() {}
