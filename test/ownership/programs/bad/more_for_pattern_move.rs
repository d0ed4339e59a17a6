#![allow(unused, dropping_references)]
fn f(ps: Vec<(String, String)>) { for p in ps { let (a, _) = p;
        drop(p.0); //~ E0382
    } }
fn main() {}
