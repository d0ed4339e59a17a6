#![allow(unused, dropping_references)]
fn f() { let  x = 1; drop(x);
    x = 2; //~ E0384
}
fn main() {}
