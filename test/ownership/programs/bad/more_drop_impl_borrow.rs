#![allow(unused, dropping_references)]
struct G<'a>(&'a mut Vec<u8>); impl<'a> Drop for G<'a> { fn drop(&mut self) {} }
fn f() { let mut v = vec![]; let g = G(&mut v);
    v.push(1); //~ E0499
}
fn main() {}
