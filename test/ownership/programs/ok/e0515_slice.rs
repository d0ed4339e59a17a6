#![allow(unused, dropping_references)]
fn f() -> Vec<u8> { let v = vec![1];
    v
}
fn main() {}
