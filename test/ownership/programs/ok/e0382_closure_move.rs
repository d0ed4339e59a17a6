#![allow(unused, dropping_references)]
fn f() { let s = String::new();
    let c = || println!("{}", s);
    c();
    println!("{}", s);
}
fn main() {}
