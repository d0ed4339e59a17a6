#![allow(unused, dropping_references)]
fn f() { let mut n = 0; let mut c = || n += 1;
    c();
}
fn main() {}
