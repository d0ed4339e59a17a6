#![allow(unused, dropping_references)]
fn f(v: &mut Vec<i32>) { for x in v.iter() {
        *x = 1; //~ E0594
    } }
fn main() {}
