#![allow(unused, dropping_references)]
fn eat(s: String) {}
fn f(c: bool, d: bool) { let s = String::new(); if c { eat(s); } else if d { drop(s); } else { s.len(); } let t; if c { t = String::new(); eat(t); } let mut u = Some(String::new()); while let Some(x) = u.take() { if d { u = Some(x); } } }
fn main() {}
