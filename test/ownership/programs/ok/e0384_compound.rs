#![allow(unused, dropping_references)]
fn f() { let mut n = 0;
    n += 1;
}
fn main() {}
