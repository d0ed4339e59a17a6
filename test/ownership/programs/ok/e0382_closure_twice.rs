#![allow(unused, dropping_references)]
fn f() { let s = String::new();
    let c = move || { s.clone() };
    c();
    c();
}
fn main() {}
