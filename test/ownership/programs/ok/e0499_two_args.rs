#![allow(unused, dropping_references)]
fn g(a: &mut i32, b: &mut i32) {}
fn f() { let mut x = 1; let mut y = 2;
    g(&mut x, &mut y);
}
fn main() {}
