#![allow(unused, dropping_references)]
#[derive(Clone)] struct P { a: String, b: u8, c: Vec<u8> }
fn f(p: P, q: &P) -> P { let r = P { b: 1, ..p.clone() }; let P { a, c, .. } = p; P { a, c, ..q.clone() } }
fn main() {}
