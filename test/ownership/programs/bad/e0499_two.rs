#![allow(unused, dropping_references)]
fn f() { let mut x = 1; let a = &mut x;
    let b = &mut x; //~ E0499
    *a = 1;
}
fn main() {}
