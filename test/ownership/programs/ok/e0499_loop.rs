#![allow(unused, dropping_references)]
fn f(v: &mut Vec<u8>) { let mut all: Vec<&mut Vec<u8>> = Vec::new();
    for i in 0..2 {
        v.push(i);
    }
}
fn main() {}
