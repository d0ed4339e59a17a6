#![allow(unused, dropping_references)]
fn f() { let mut x = 1; let m = &mut x;
    println!("{}", x); //~ E0502
    *m = 2;
}
fn main() {}
