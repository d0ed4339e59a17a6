#![allow(unused, dropping_references)]
static  X: i32 = 1;
fn f() { unsafe {
        X = 2; //~ E0594
    } }
fn main() {}
