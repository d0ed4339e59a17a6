#![allow(unused, dropping_references)]
fn f() { let  a = [1, 2];
    a[0] = 2; //~ E0594
}
fn main() {}
