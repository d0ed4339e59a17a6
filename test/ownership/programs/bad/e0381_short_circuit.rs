#![allow(unused, dropping_references)]
fn f(c: bool) { let x: i32;
    if c && { x = 1; true } { } 
    drop(x); //~ E0381
}
fn main() {}
