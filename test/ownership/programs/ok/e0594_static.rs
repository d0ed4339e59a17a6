#![allow(unused, dropping_references)]
static mut X: i32 = 1;
fn f() { unsafe {
        X = 2;
    } }
fn main() {}
