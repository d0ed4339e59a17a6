#![allow(unused, dropping_references)]
struct P { a: Option<String> }
fn f(p: &P) -> String {
    p.a.clone().unwrap()
}
fn main() {}
