#![allow(unused, dropping_references)]
fn g(a: &Vec<u8>, b: &mut Vec<u8>) {}
fn f(mut v: Vec<u8>, mut w: Vec<u8>) {
    g(&v, &mut w);
}
fn main() {}
