#![allow(unused, dropping_references)]
fn f() { let mut s = String::new(); let r = s.as_str();
    s = String::from("x");
}
fn main() {}
