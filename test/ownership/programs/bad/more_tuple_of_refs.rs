#![allow(unused, dropping_references)]
fn f() { let mut a = 1; let mut b = 2; let t = (&mut a, &b);
    a = 3; //~ E0506
    *t.0 += *t.1;
}
fn main() {}
