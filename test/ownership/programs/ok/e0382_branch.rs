#![allow(unused, dropping_references)]
fn eat(s: String) {}
fn f(c: bool) { let s = String::new();
    if c { eat(String::new()); }
    eat(s);
}
fn main() {}
