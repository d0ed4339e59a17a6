#![allow(unused, dropping_references)]
fn g(a: String, n: usize) {}
fn f(a: String) {
    g(a.clone(), a.len());
}
fn main() {}
