#![allow(unused, dropping_references)]
fn f() { let mut x = 1; let m = &mut x;
    println!("{}", x);
}
fn main() {}
