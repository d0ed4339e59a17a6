#![allow(unused, dropping_references)]
fn f(mut v: Vec<u8>) { let a = || v.len(); let b = || v.len();
    v.push(1);
}
fn main() {}
