#![allow(unused, dropping_references)]
fn f() { let s = String::new();
    let c = move || println!("{}", s);
    c();
    println!("{}", s); //~ E0382
}
fn main() {}
