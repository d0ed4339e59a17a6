#![allow(unused, dropping_references)]
fn f(s: &String) -> String {
    s.clone()
}
fn main() {}
