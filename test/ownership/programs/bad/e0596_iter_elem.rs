#![allow(unused, dropping_references)]
fn f(vs: &mut Vec<Vec<i32>>) { for v in vs.iter() {
        v.push(1); //~ E0596
    } }
fn main() {}
