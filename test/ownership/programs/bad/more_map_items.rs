#![allow(unused, dropping_references)]
fn f(v: &mut Vec<String>) { let r: Vec<&str> = v.iter().map(|s| s.as_str()).collect();
    v.clear(); //~ E0502
    drop(r.len());
}
fn main() {}
