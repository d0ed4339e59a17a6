#![allow(unused, dropping_references)]
fn f() { for  i in 0..3 {
        i += 1; //~ E0384
    } }
fn main() {}
