#![allow(unused, dropping_references)]
fn f() { let mut v: Vec<&String> = Vec::new();
    v.push(&String::new()); //~ E0716
    v.len();
}
fn main() {}
