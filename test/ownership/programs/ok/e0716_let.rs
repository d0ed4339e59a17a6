#![allow(unused, dropping_references)]
fn f() { let r = "a";
    r.len();
}
fn main() {}
