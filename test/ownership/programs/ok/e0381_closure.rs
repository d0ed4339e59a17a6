#![allow(unused, dropping_references)]
fn f() { let x: i32= 1;
    let c = || x + 1;
}
fn main() {}
