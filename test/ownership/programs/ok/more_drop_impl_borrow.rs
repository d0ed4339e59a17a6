#![allow(unused, dropping_references)]
struct G<'a>(&'a mut Vec<u8>); 
fn f() { let mut v = vec![]; let g = G(&mut v);
    v.push(1);
}
fn main() {}
