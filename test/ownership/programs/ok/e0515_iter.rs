#![allow(unused, dropping_references)]
fn f<'a>(a: &'a Vec<u8>) -> std::slice::Iter<'a, u8> { let v = vec![1u8];
    a.iter()
}
fn main() {}
