#![allow(unused, dropping_references)]
fn eat(s: String) {}
fn f(c: bool) { let s = String::new();
    if c { eat(s);  }
    eat(s); //~ E0382
}
fn main() {}
