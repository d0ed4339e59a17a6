#![allow(unused, dropping_references)]
fn g(o: Option<&mut String>) -> Option<usize> { let s = o?; s.push('a'); Some(s.len()) }
fn h(mut r: Result<String, String>) -> Result<String, String> { let s = r.as_mut().map_err(|e| e.clone())?; s.push('x'); r }
fn main() {}
