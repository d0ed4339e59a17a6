#![allow(unused, dropping_references)]
fn f(v: &mut Vec<i32>) { let big: Vec<_> = v.iter().filter(|x| **x > 3).copied().collect();
    v.push(1);
    drop(big.len());
}
fn main() {}
