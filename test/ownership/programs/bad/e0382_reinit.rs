#![allow(unused, dropping_references)]
fn f() { let mut s = String::new(); drop(s);
    println!("{}", s); //~ E0382
}
fn main() {}
