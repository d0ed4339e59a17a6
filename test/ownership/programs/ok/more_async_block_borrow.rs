#![allow(unused, dropping_references)]
fn f() { let s = String::new(); let a = async { s.len() };
    drop(s);
}
fn main() {}
