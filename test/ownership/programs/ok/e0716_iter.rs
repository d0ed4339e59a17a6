#![allow(unused, dropping_references)]
fn v() -> Vec<u8> { Vec::new() }
fn f() { let w = v(); let it = w.iter();
    it.count();
}
fn main() {}
