#![allow(unused, dropping_references)]
fn f() { let mut a = [1, 2];
    a[0] = 2;
}
fn main() {}
