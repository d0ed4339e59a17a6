#![allow(unused, dropping_references)]
fn f(v: Vec<u8>) { let c = move || v.len();
    c();
}
fn main() {}
