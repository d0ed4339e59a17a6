#![allow(unused, dropping_references)]
fn g(x: &'static u8) {}
fn f() { let x = 1u8;
    g(&1);
}
fn main() {}
