#![allow(unused, dropping_references)]
fn f(p: (String, String)) { let a; let b;
    (a, b) = p;
    drop(p); //~ E0382
    drop((a, b));
}
fn main() {}
