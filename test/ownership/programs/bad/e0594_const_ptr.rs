#![allow(unused, dropping_references)]
fn f(p: *const i32) { unsafe {
        *p = 1; //~ E0594
    } }
fn main() {}
