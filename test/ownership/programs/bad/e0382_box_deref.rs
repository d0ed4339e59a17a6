#![allow(unused, dropping_references)]
fn f(b: Box<String>) { let s = *b;
    println!("{}", b); //~ E0382
}
fn main() {}
