#![allow(unused, dropping_references)]
fn f(o: Option<Vec<i32>>) { if let Some(mut v) = o {
        v.push(1);
    } }
fn main() {}
