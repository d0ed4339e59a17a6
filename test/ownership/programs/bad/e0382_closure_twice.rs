#![allow(unused, dropping_references)]
fn f() { let s = String::new();
    let c = move || { s };
    c();
    c(); //~ E0382
}
fn main() {}
