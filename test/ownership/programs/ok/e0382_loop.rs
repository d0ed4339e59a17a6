#![allow(unused, dropping_references)]
fn eat(s: String) {}
fn f() { let s = String::new();
    for i in 0..3 {
        eat(s.clone());
    }
}
fn main() {}
