#![allow(unused, dropping_references)]
fn f(text: &str) -> Result<Vec<(String, u32)>, std::num::ParseIntError> { let mut out = Vec::new(); for line in text.lines() { let mut parts = line.split('='); if let (Some(k), Some(v)) = (parts.next(), parts.next()) { out.push((k.trim().to_string(), v.trim().parse()?)); } } out.sort_by(|a: &(String, u32), b| a.0.cmp(&b.0)); Ok(out) }
fn main() {}
