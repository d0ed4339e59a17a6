#![allow(unused, dropping_references)]
fn f<'a>(s: &'a str) -> &'a str { let t = s.trim().to_string();
    s.trim()
}
fn main() {}
