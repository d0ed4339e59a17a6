#![allow(unused, dropping_references)]
struct P { a: String, b: u8 }
fn f(p: &P) {
    let P { a, .. } = p;
}
fn main() {}
