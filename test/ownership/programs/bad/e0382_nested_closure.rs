#![allow(unused, dropping_references)]
fn f() { let s = String::new();
    let c = || { let d = move || s.len(); d() };
    c();
    s.len(); //~ E0382
}
fn main() {}
