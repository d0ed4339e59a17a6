#![allow(unused, dropping_references)]
fn f() { let s = String::new(); let r = &s;
    drop(s);
}
fn main() {}
