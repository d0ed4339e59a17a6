#![allow(unused, dropping_references)]
fn f() { let mut v = vec![1]; let r = &v;
    v.push(2);
}
fn main() {}
