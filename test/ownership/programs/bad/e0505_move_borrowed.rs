#![allow(unused, dropping_references)]
fn f() { let s = String::new(); let r = &s;
    drop(s); //~ E0505
    r.len();
}
fn main() {}
