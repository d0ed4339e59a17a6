#![allow(unused, dropping_references)]
use std::borrow::Cow;
fn f(mut s: String) { let c: Cow<str> = s.as_str().into();
    s.clear();
}
fn main() {}
