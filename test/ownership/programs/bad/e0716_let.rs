#![allow(unused, dropping_references)]
fn f() { let r = String::from("a").as_str(); //~ E0716
    r.len();
}
fn main() {}
