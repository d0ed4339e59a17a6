#![allow(unused, dropping_references)]
fn s() -> String { String::new() }
fn f() { let r: &str = &s();
    r.len();
}
fn main() {}
