#![allow(unused, dropping_references)]
fn f(s: &String) -> String {
    *s //~ E0507
}
fn main() {}
