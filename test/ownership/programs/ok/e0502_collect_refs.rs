#![allow(unused, dropping_references)]
fn f(v: &mut Vec<String>) { let r: Vec<String> = v.iter().cloned().collect();
    v.clear();
    r.len();
}
fn main() {}
