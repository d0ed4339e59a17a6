#![allow(unused, dropping_references)]
fn f(mut all: Vec<Vec<u8>>, v: Vec<u8>) { let r = v.iter();
    all.push(v);
}
fn main() {}
