#![allow(unused, dropping_references)]
fn eat(s: String) {}
fn f() { let s = String::new();
    let c = || eat(s);
    c();
    drop(s); //~ E0382
}
fn main() {}
