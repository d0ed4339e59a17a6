#![allow(unused, dropping_references)]
fn f(o: &mut Option<String>) { if let Some(s) = o {
        let k = 0;
        s.clear();
    } }
fn main() {}
