#![allow(unused, dropping_references)]
fn f(mut v: Vec<String>) -> Option<String> { let mut best: Option<String> = None; while let Some(s) = v.pop() { best = match best { None => Some(s), Some(b) if b.len() < s.len() => Some(s), Some(b) => Some(b) }; } let r = loop { if v.is_empty() { break best; } v.clear(); }; r }
fn main() {}
