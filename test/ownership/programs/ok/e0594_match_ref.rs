#![allow(unused, dropping_references)]
fn f(o: &mut Option<i32>) { if let Some(x) = o {
        *x = 1;
    } }
fn main() {}
