#![allow(unused, dropping_references)]
fn f(b: Box<String>) { let s = (*b).clone();
    println!("{}", b);
}
fn main() {}
