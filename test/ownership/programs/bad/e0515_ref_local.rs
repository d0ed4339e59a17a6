#![allow(unused, dropping_references)]
fn f() -> &'static str { let s = String::new();
    &s //~ E0515
}
fn main() {}
