#![allow(unused, dropping_references)]
fn f(c: bool) { let x: i32;
    if c { x = 1; } else { x = 2; } 
    println!("{}", x);
}
fn main() {}
