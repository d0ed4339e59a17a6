#![allow(unused, dropping_references)]
fn f() { let mut x: i32= 0;
    x += 1;
}
fn main() {}
