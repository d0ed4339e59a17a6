#![allow(unused, dropping_references)]
fn f<'a>(s: &'a str) -> &'a str { let t = s.trim().to_string();
    t.trim() //~ E0515
}
fn main() {}
