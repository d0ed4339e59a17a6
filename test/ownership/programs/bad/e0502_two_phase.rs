#![allow(unused, dropping_references)]
fn f() { let mut v = vec![1usize];
    let w = &mut v; v.len(); w.push(1); //~ E0502
}
fn main() {}
