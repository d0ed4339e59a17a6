#![allow(unused, dropping_references)]
fn f() { let a = String::new(); let b = a.clone();
    println!("{}", a);
    drop(b);
}
fn main() {}
