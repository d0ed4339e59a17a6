#![allow(unused, dropping_references)]
fn f() { let mut s = String::new(); drop(s);
    s = String::from("x");
    println!("{}", s);
}
fn main() {}
