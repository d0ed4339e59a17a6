#![allow(unused, dropping_references)]
fn s() -> String { String::new() }
fn f() { let r: &str = s().trim(); //~ E0716
    r.len();
}
fn main() {}
