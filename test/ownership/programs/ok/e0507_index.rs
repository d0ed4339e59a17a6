#![allow(unused, dropping_references)]
fn f(v: &Vec<String>) -> String {
    v[0].clone()
}
fn main() {}
