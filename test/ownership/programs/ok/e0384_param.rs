#![allow(unused, dropping_references)]
fn f(mut x: i32) {
    x = 2;
}
fn main() {}
