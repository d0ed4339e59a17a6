#![allow(unused, dropping_references)]
fn f() { let x: i32;
    println!("{}", x); //~ E0381
}
fn main() {}
