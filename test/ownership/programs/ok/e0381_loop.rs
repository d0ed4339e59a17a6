#![allow(unused, dropping_references)]
fn f(n: u8) { let x: u8;
    loop { x = 1; break; }
    drop(x);
}
fn main() {}
