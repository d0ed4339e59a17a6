#![allow(unused, dropping_references)]
fn f(v: &mut Vec<i32>) { let big: Vec<_> = v.iter().filter(|x| **x > 3).collect();
    v.push(1); //~ E0502
    drop(big.len());
}
fn main() {}
