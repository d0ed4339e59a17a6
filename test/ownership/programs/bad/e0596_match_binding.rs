#![allow(unused, dropping_references)]
fn f(o: Option<Vec<i32>>) { if let Some( v) = o {
        v.push(1); //~ E0596
    } }
fn main() {}
