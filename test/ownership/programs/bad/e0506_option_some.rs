#![allow(unused, dropping_references)]
fn f(o: &mut Option<String>) { if let Some(s) = o {
        *o = None; //~ E0506
        s.clear();
    } }
fn main() {}
