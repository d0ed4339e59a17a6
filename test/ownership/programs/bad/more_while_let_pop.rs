#![allow(unused, dropping_references)]
fn f(v: &mut Vec<Vec<u8>>) { while let Some(x) = v.last_mut() {
        v.push(Vec::new()); //~ E0499
        x.len(); 
    } }
fn main() {}
