#![allow(unused, dropping_references)]
fn f(c: bool) { let x: i32;
    if c { x = 1; } 
    println!("{}", x); //~ E0381
}
fn main() {}
