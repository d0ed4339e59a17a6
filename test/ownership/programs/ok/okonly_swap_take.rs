#![allow(unused, dropping_references)]
fn f(a: &mut Vec<String>, o: &mut Option<String>) -> String { let t = std::mem::take(a); *a = t; if let Some(s) = o.take() { return s; } let x = o.get_or_insert_with(String::new); x.push('a'); std::mem::replace(x, String::new()) }
fn main() {}
