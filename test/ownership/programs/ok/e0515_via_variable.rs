#![allow(unused, dropping_references)]
fn f<'a>(a: &'a str) -> &'a str { let s = String::new(); let r = a;
    r
}
fn main() {}
