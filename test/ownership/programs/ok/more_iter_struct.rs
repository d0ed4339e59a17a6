#![allow(unused, dropping_references)]
struct It<'a> { v: &'a [u8], i: usize }
impl<'a> Iterator for It<'a> { type Item = &'a u8; fn next(&mut self) -> Option<&'a u8> { self.i += 1; self.v.get(self.i - 1) } }
fn f(mut v: Vec<u8>) { let x = It { v: &v, i: 0 }.next().copied();
    v.push(1);
    drop(x);
}
fn main() {}
