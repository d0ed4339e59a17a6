#![allow(unused, dropping_references)]
fn f() { let mut v = vec![1]; let c = || v.len();
    v.push(1); //~ E0502
    c();
}
fn main() {}
