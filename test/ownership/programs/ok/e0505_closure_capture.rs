#![allow(unused, dropping_references)]
fn f() { let s = String::new(); let c = || s.len();
    drop(s);
}
fn main() {}
