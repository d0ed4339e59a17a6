#![allow(unused, dropping_references)]
fn f() { let mut x = 1; let c = || x + 1;
    x = 2;
}
fn main() {}
