#![allow(unused, dropping_references)]
fn f(s: &mut String) { let w = s.as_str();
    s.push('c'); //~ E0502
    w.len();
}
fn main() {}
