#![allow(unused, dropping_references)]
fn f(x: &mut Vec<u8>) { let s: &Vec<u8> = &*x;
    x.push(1); //~ E0502
    s.len();
}
fn main() {}
