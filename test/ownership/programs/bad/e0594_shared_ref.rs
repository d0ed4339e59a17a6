#![allow(unused, dropping_references)]
fn f(x: & i32) {
    *x = 2; //~ E0594
}
fn main() {}
