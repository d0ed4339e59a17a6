#![allow(unused, dropping_references)]
fn eat(s: Vec<u8>) -> bool { true }
fn f() { let  v = vec![1u8];
    while eat(v) { //~ E0382
    }
}
fn main() {}
