#![allow(unused, dropping_references)]
fn g(v: &mut Vec<u8>) {}
fn h<T>(t: T) {}
fn f(v: &mut Vec<u8>) { g(v);
    v.push(2);
}
fn main() {}
