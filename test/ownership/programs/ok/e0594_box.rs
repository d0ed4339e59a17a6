#![allow(unused, dropping_references)]
fn f() { let mut b = Box::new(1);
    *b = 2;
}
fn main() {}
