#![allow(unused, dropping_references)]
fn f() { let s = String::new(); let c = || s.len();
    drop(s); //~ E0505
    c();
}
fn main() {}
