#![allow(unused, dropping_references)]
fn f(v: &mut Vec<String>) { let a = &mut v[0];
    v.push(String::new()); //~ E0499
    a.clear();
}
fn main() {}
