#![allow(unused, dropping_references)]
fn f() { let mut a = 1; let mut b = 2; let t = (&mut a, &b);
    let c = 3;
    *t.0 += *t.1;
}
fn main() {}
