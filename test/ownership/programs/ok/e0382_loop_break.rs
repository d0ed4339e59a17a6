#![allow(unused, dropping_references)]
fn eat(s: String) {}
fn f(c: bool) { let s = String::new();
    loop {
        eat(s);
        break;
    }
}
fn main() {}
