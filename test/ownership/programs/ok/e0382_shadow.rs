#![allow(unused, dropping_references)]
fn eat(s: String) {}
fn f() { let s = String::new(); eat(s);
    let s = String::new();
    eat(s);
}
fn main() {}
