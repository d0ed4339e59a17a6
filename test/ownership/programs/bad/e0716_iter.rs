#![allow(unused, dropping_references)]
fn v() -> Vec<u8> { Vec::new() }
fn f() {  let it = v().iter(); //~ E0716
    it.count();
}
fn main() {}
