#![allow(unused, dropping_references)]
fn f(s: &mut String) { let w = s.as_str();
    s.push('c');
}
fn main() {}
