#![allow(unused, dropping_references)]
fn f() { let  n = 0;
    n += 1; //~ E0384
}
fn main() {}
