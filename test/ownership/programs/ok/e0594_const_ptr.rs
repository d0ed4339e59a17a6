#![allow(unused, dropping_references)]
fn f(p: *mut i32) { unsafe {
        *p = 1;
    } }
fn main() {}
