#![allow(unused, dropping_references)]
fn f(t: (String, String)) { let (a, _) = t;
    drop(t.0); //~ E0382
}
fn main() {}
