#![allow(unused, dropping_references)]
fn f(a: String, b: String) { let c = a + &b;
    println!("{}", b);
}
fn main() {}
