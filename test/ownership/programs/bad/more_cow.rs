#![allow(unused, dropping_references)]
use std::borrow::Cow;
fn f(mut s: String) { let c: Cow<str> = Cow::Borrowed(&s);
    s.clear(); //~ E0502
    c.len();
}
fn main() {}
