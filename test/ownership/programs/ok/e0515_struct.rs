#![allow(unused, dropping_references)]
struct H<'a>(&'a str);
fn f<'a>(a: &'a str) -> H<'a> { let s = String::new();
    H(a)
}
fn main() {}
