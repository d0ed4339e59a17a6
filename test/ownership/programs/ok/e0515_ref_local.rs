#![allow(unused, dropping_references)]
fn f() -> String { let s = String::new();
    s
}
fn main() {}
