#![allow(unused, dropping_references)]
fn g(v: &mut Vec<u8>) {}
fn f(v: &mut Vec<u8>) { let w = &mut *v;
    w.push(1);
    v.push(2);
}
fn main() {}
