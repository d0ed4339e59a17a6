#![allow(unused, dropping_references)]
fn f(v: &mut Vec<String>) { let r: Vec<usize> = v.iter().map(|s| s.len()).collect();
    v.clear();
    drop(r.len());
}
fn main() {}
