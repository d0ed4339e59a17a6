#![allow(unused, dropping_references)]
fn f(x: &mut Vec<u8>) { let s: &Vec<u8> = &*x;
    x.push(1);
}
fn main() {}
