#![allow(unused, dropping_references)]
fn f(v: &mut Vec<i32>) { for x in v.iter_mut() {
        *x = 1;
    } }
fn main() {}
