#![allow(unused, dropping_references)]
fn f<'a>(s: &'a String) -> &'a str {
    s.as_str()
}
fn main() {}
