#![allow(unused, dropping_references)]
fn f(c: bool) -> String { let x: String;
    if c { x = String::new(); } else { panic!(); }
    x
}
fn main() {}
