#![allow(unused, dropping_references)]
fn f(x: &mut i32) {
    *x = 2;
}
fn main() {}
