#![allow(unused, dropping_references)]
fn f() { let mut v = vec![1]; let c = || v.len();
    c();
    v.push(1);
}
fn main() {}
