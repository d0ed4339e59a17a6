#![allow(unused, dropping_references)]
fn f(v: &mut Vec<i32>) { let x = v.iter().find(|x| **x > 3).copied();
    v.push(1);
    drop(x.is_some());
}
fn main() {}
