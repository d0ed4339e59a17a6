#![allow(unused, dropping_references)]
fn f(n: u8) { let x: u8;
    while n > 0 { x = 1; break; }
    drop(x); //~ E0381
}
fn main() {}
