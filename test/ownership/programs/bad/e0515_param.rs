#![allow(unused, dropping_references)]
fn f<'a>(s: String) -> &'a str {
    s.as_str() //~ E0515
}
fn main() {}
