#![allow(unused, dropping_references)]
fn f<'a>(v: &'a Vec<u8>) -> Option<&'a u8> { v.iter().map(|x| { let y = *x; &y }).next() } //~ E0515
fn main() {}
