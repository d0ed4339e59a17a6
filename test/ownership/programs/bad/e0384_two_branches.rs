#![allow(unused, dropping_references)]
fn f(c: bool) { let x: i32;
    if c { x = 1; }
    x = 2; //~ E0384
}
fn main() {}
