#![allow(unused, dropping_references)]
fn f() { let s = String::new();
    let fut = async  { s.len() };
    s.len();
    drop(fut);
}
fn main() {}
