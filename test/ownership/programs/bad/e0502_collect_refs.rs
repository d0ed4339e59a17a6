#![allow(unused, dropping_references)]
fn f(v: &mut Vec<String>) { let r: Vec<&String> = v.iter().collect();
    v.clear(); //~ E0502
    r.len();
}
fn main() {}
