#![allow(unused, dropping_references)]
fn eat(s: String) {}
fn f() { let s = String::new(); eat(s.clone());
    eat(s);
}
fn main() {}
