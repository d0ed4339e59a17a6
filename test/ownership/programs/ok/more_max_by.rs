#![allow(unused, dropping_references)]
fn f(v: Vec<String>) { let m = v.iter().max_by_key(|s| s.len()).cloned();
    drop(v);
    m.is_some();
}
fn main() {}
