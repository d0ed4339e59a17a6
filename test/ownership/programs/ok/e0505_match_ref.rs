#![allow(unused, dropping_references)]
fn f(o: Option<String>) { if let Some(ref s) = o {
        drop(1);
        s.len();
    } }
fn main() {}
