#![allow(unused, dropping_references)]
fn f(v: &mut Vec<String>) { let a = &mut v[0];
    v.push(String::new());
}
fn main() {}
