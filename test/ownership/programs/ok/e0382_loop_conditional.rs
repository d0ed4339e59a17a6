#![allow(unused, dropping_references)]
fn eat(s: String) {}
fn f(xs: &[bool]) { let s = String::new();
    for x in xs {
        if *x {
            eat(s);
            return;
        }
    }
}
fn main() {}
