#![allow(unused, dropping_references)]
fn f(c: bool) { let x: i32;
    if c && { x = 1; true } { } else { return; } 
    drop(x);
}
fn main() {}
