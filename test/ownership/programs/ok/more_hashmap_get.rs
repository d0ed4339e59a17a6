#![allow(unused, dropping_references)]
use std::collections::HashMap;
fn f(m: &mut HashMap<String, Vec<u8>>) { if let Some(v) = m.get("a") { let n = v.len(); m.remove("b"); } }
fn main() {}
