#![allow(unused, dropping_references)]
fn f(v: Vec<String>) {
    for s in &v { }
    v.len();
}
fn main() {}
