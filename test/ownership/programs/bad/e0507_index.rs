#![allow(unused, dropping_references)]
fn f(v: &Vec<String>) -> String {
    v[0] //~ E0507
}
fn main() {}
