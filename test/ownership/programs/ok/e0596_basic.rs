#![allow(unused, dropping_references)]
fn f() { let mut v = Vec::new();
    v.push(1);
}
fn main() {}
