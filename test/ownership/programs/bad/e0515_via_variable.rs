#![allow(unused, dropping_references)]
fn f<'a>(a: &'a str) -> &'a str { let s = String::new(); let r = s.as_str();
    r //~ E0515
}
fn main() {}
