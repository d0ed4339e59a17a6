#![allow(unused, dropping_references)]
fn f(o: & Option<i32>) { if let Some(x) = o {
        *x = 1; //~ E0594
    } }
fn main() {}
