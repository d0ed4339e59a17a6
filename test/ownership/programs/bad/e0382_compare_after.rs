#![allow(unused, dropping_references)]
fn f(a: Vec<u8>, b: Vec<u8>) -> bool { drop(a);
    a == b //~ E0382
}
fn main() {}
