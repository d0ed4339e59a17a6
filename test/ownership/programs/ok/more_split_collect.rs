#![allow(unused, dropping_references)]
fn f(mut s: String) { let parts: Vec<String> = s.split(',').map(|p| p.to_string()).collect();
    s.clear();
    parts.len();
}
fn main() {}
