#![allow(unused, dropping_references)]
fn eat(s: Vec<u8>) -> bool { true }
fn f() { let mut v = vec![1u8];
    while eat(v) {
        v = Vec::new();
    }
}
fn main() {}
