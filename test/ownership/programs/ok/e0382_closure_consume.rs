#![allow(unused, dropping_references)]
fn eat(s: String) {}
fn f() { let s = String::new();
    let c = || eat(s.clone());
    c();
    drop(s);
}
fn main() {}
