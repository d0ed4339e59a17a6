#![allow(unused, dropping_references)]
fn it(v: &[u8]) -> impl Iterator<Item = u8> + '_ { v.iter().copied() }
fn f(mut v: Vec<u8>) { let i = it(&v); 
    v.push(1); //~ E0502
    i.count();
}
fn main() {}
