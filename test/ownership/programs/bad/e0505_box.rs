#![allow(unused, dropping_references)]
fn f(b: Box<Vec<u8>>) { let r = &*b;
    let c = b; //~ E0505
    r.len();
}
fn main() {}
