#![allow(unused, dropping_references)]
fn f(a: String) { drop(a);
    let s = format!("{a}"); //~ E0382
}
fn main() {}
