#![allow(unused, dropping_references)]
fn g(x: &mut i32) {}
fn f() { let mut x = 1;
    g(&mut x);
}
fn main() {}
