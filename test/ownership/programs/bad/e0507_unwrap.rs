#![allow(unused, dropping_references)]
struct P { a: Option<String> }
fn f(p: &P) -> String {
    p.a.unwrap() //~ E0507
}
fn main() {}
