#![allow(unused, dropping_references)]
fn eat(s: String) {}
fn f() { let s = String::new(); eat(s);
    eat(s); //~ E0382
}
fn main() {}
