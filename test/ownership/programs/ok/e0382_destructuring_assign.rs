#![allow(unused, dropping_references)]
fn f(p: (String, String)) { let a; let b;
    (a, b) = p.clone();
    drop(p);
    drop((a, b));
}
fn main() {}
