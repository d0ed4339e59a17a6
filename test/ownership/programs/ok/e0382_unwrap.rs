#![allow(unused, dropping_references)]
fn f(o: Option<String>) { let a = o.as_ref().unwrap();
    let b = o.unwrap();
}
fn main() {}
