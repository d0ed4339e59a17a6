#![allow(unused, dropping_references)]
fn g(v: &mut Vec<u8>) {}
fn f(v: &mut Vec<u8>) { let w = v;
    w.push(1);
    v.push(2); //~ E0382
}
fn main() {}
