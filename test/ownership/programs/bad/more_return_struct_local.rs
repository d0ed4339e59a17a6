#![allow(unused, dropping_references)]
struct V<'a> { s: &'a [u8] }
fn f<'a>(k: &'a [u8]) -> V<'a> { let b = vec![1u8];
    V { s: &b } //~ E0515
}
fn main() {}
