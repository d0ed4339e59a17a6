#![allow(unused, dropping_references)]
fn f() { let mut x = 1; let mut a = || x += 1;
    let mut b = || x += 2; //~ E0499
    a(); b();
}
fn main() {}
