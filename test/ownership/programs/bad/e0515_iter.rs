#![allow(unused, dropping_references)]
fn f<'a>(a: &'a Vec<u8>) -> std::slice::Iter<'a, u8> { let v = vec![1u8];
    v.iter() //~ E0515
}
fn main() {}
