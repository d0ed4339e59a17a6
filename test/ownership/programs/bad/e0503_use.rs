#![allow(unused, dropping_references)]
fn f() { let mut x = 1; let m = &mut x;
    let y = x + 1; //~ E0503
    *m = 2;
}
fn main() {}
