#![allow(unused, dropping_references)]
fn f() { let s = String::new();
    let fut = async move { s.len() };
    s.len(); //~ E0382
    drop(fut);
}
fn main() {}
