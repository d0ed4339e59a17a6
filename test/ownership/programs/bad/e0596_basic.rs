#![allow(unused, dropping_references)]
fn f() { let  v = Vec::new();
    v.push(1); //~ E0596
}
fn main() {}
