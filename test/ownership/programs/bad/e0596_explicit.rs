#![allow(unused, dropping_references)]
fn g(x: &mut i32) {}
fn f() { let  x = 1;
    g(&mut x); //~ E0596
}
fn main() {}
