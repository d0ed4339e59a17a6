#![allow(unused, dropping_references)]
fn f() { let mut x = 1; let c = || x + 1;
    x = 2; //~ E0506
    c();
}
fn main() {}
