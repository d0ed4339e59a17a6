#![allow(unused, dropping_references)]
fn f() { let mut x = 1; let a = &mut x;
    let b = &mut x;
    *b = 1;
}
fn main() {}
