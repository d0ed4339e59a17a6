#![allow(unused, dropping_references)]
fn f() { let v: Vec<u8>= Vec::new();
    v.len();
}
fn main() {}
