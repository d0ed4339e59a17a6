#![allow(unused, dropping_references)]
fn f(o: Option<String>) { let a = o.unwrap();
    let b = o.unwrap(); //~ E0382
}
fn main() {}
