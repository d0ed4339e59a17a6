#![allow(unused, dropping_references)]
fn f() { let mut v = vec![1usize];
    v.push(v.len());
}
fn main() {}
