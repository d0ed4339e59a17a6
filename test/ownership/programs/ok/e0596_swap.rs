#![allow(unused, dropping_references)]
fn f() { let mut a = 1; let mut b = 2;
    std::mem::swap(&mut a, &mut b);
}
fn main() {}
