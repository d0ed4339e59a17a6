#![allow(unused, dropping_references)]
fn g(a: String, n: usize) {}
fn f(a: String) {
    g(a, a.len()); //~ E0382
}
fn main() {}
