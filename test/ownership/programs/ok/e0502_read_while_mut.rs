#![allow(unused, dropping_references)]
fn f() { let mut v = vec![1]; let m = &mut v;
    let n = v.len();
}
fn main() {}
