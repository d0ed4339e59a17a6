#![allow(unused, dropping_references)]
fn f() { let mut x = 1; let mut a = || x += 1;
    a();
    let mut b = || x += 2;
     b();
}
fn main() {}
