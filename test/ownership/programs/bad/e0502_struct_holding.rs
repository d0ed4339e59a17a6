#![allow(unused, dropping_references)]
struct H<'a> { r: &'a Vec<u8> }
fn f() { let mut v = vec![1u8]; let h = H { r: &v };
    v.clear(); //~ E0502
    h.r.len();
}
fn main() {}
