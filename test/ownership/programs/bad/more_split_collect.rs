#![allow(unused, dropping_references)]
fn f(mut s: String) { let parts: Vec<&str> = s.split(',').collect();
    s.clear(); //~ E0502
    parts.len();
}
fn main() {}
