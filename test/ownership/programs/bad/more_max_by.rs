#![allow(unused, dropping_references)]
fn f(v: Vec<String>) { let m = v.iter().max_by_key(|s| s.len());
    drop(v); //~ E0505
    m.is_some();
}
fn main() {}
