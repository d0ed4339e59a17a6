#![allow(unused, dropping_references)]
fn f() { let x: i32;
    x = 1;
    println!("{}", x);
}
fn main() {}
