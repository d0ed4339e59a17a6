#![allow(unused, dropping_references)]
fn f<'a>(v: &'a [String], n: usize) -> Vec<&'a str> { let mut out = Vec::new(); for s in v.iter().filter(|s| s.len() > n) { out.push(s.as_str()); } out.extend(v.iter().map(|s| &s[..])); out }
fn g(v: &mut Vec<i32>) -> i32 { let s: i32 = v.iter().sum(); v.retain(|x| *x < s); v.iter_mut().for_each(|x| *x += s); v.drain(..).map(|x| x * 2).sum() }
fn main() {}
