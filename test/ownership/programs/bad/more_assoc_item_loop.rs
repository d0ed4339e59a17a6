#![allow(unused, dropping_references)]
struct It<'a> { v: &'a [u8] }
impl<'a> Iterator for It<'a> { type Item = &'a u8; fn next(&mut self) -> Option<&'a u8> { self.v.first() } }
fn f(mut v: Vec<u8>) { for x in (It { v: &v }) {
        v.push(*x); //~ E0502
    } }
fn main() {}
