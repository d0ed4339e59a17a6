#![allow(unused, dropping_references)]
use std::collections::HashMap;
fn f(m: &mut HashMap<String, Vec<u8>>, k: &str) -> usize { m.entry(k.to_string()).or_insert_with(Vec::new).push(1); if let Some(v) = m.get_mut(k) { v.push(2); } *m.get(k).map(|v| v.len()).as_ref().unwrap() }
fn main() {}
