#![allow(unused, dropping_references)]
fn f() { let mut x: i32;
    x += 1; //~ E0381
}
fn main() {}
