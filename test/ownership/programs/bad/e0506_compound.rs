#![allow(unused, dropping_references)]
fn f() { let mut n = 1; let r = &n;
    n += 1; //~ E0506
    println!("{}", r);
}
fn main() {}
