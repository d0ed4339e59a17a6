#![allow(unused, dropping_references)]
fn f(v: &mut Vec<i32>) { let it = v.iter().map(|x| x + 1);
    v.push(1); //~ E0502
    it.count();
}
fn main() {}
