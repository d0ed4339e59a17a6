#![allow(unused, dropping_references)]
fn f() { let v: Vec<u8>;
    v.len(); //~ E0381
}
fn main() {}
