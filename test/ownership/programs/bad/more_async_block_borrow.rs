#![allow(unused, dropping_references)]
fn f() { let s = String::new(); let a = async { s.len() };
    drop(s); //~ E0505
    drop(a);
}
fn main() {}
