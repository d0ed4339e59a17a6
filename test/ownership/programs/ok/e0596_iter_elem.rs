#![allow(unused, dropping_references)]
fn f(vs: &mut Vec<Vec<i32>>) { for v in vs.iter_mut() {
        v.push(1);
    } }
fn main() {}
