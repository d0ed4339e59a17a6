#![allow(unused, dropping_references)]
fn f() { let s = String::new();
    let c = || { let d = || s.len(); d() };
    c();
    s.len();
}
fn main() {}
