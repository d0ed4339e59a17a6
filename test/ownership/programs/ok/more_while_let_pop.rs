#![allow(unused, dropping_references)]
fn f(v: &mut Vec<Vec<u8>>) { while let Some(x) = v.pop() {
        v.push(Vec::new());
        x.len(); break;
    } }
fn main() {}
