#![allow(unused, dropping_references)]
use std::collections::HashMap;
fn f(m: &mut HashMap<String, Vec<u8>>) { if let Some(v) = m.get("a") { m.remove("b"); //~ E0502
    v.len(); } }
fn main() {}
