#![allow(unused, dropping_references)]
fn f<'a>(v: &'a Vec<u8>) -> Option<&'a u8> { v.iter().map(|x| x).next() }
fn main() {}
