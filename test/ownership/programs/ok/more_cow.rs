#![allow(unused, dropping_references)]
use std::borrow::Cow;
fn f(mut s: String) { let c: Cow<str> = Cow::Owned(s.clone());
    s.clear();
    c.len();
}
fn main() {}
