#![allow(unused, dropping_references)]
fn f() { let x: i32;
    let c = || x + 1; //~ E0381
}
fn main() {}
