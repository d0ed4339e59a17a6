#![allow(unused, dropping_references)]
fn f(t: (i32, i32)) { let ( a, b) = t;
    a = b; //~ E0384
}
fn main() {}
