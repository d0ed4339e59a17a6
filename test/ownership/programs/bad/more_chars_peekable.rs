#![allow(unused, dropping_references)]
fn f(mut s: String) { let mut it = s.chars().peekable(); it.next();
    s.push('x'); //~ E0502
    it.peek();
}
fn main() {}
