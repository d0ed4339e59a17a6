#![allow(unused, dropping_references)]
fn f(v: &mut Vec<i32>) { let x = v.iter().find(|x| **x > 3);
    v.push(1); //~ E0502
    drop(x.is_some());
}
fn main() {}
