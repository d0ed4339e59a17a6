#![allow(unused, dropping_references)]
fn f(mut o: Option<String>) { while let Some(s) = o { drop(s);
        o = None;
    } }
fn main() {}
