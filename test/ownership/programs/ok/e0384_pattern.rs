#![allow(unused, dropping_references)]
fn f(t: (i32, i32)) { let (mut a, b) = t;
    a = b;
}
fn main() {}
