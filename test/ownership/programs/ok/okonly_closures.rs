#![allow(unused, dropping_references)]
fn f() -> usize { let mut n = 0; let mut v = vec![1]; { let mut inc = |k: usize| { n += k; v.push(k); }; inc(1); inc(2); } n + v.len() }
fn g(s: String) -> impl Fn(&str) -> String { move |t| format!("{}{}", s, t) }
fn h<F: FnMut(&mut Vec<u8>)>(mut f: F) -> Vec<u8> { let mut v = Vec::new(); f(&mut v); f(&mut v); v }
fn main() {}
