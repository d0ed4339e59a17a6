#![allow(unused, dropping_references)]
fn f(v: Vec<u8>) { let c = move || v.len();
    v.len(); //~ E0382
    c();
}
fn main() {}
