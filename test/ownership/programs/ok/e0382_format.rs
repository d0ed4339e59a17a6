#![allow(unused, dropping_references)]
fn f(a: String) { drop(a.clone());
    let s = format!("{a}");
}
fn main() {}
