#![allow(unused, dropping_references)]
fn f() { let a = String::new(); let b = a;
    println!("{}", a); //~ E0382
    drop(b);
}
fn main() {}
