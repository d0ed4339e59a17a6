#![allow(unused, dropping_references)]
fn f() { let mut v = vec![1]; std::thread::scope(|s| { s.spawn(|| v.len());
        v.push(1); //~ E0502
    }); }
fn main() {}
