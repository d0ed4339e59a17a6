#![allow(unused, dropping_references)]
fn g(v: &mut Vec<u8>) -> &mut u8 { v.push(1); let r = &mut *v; r.push(2); let s: &mut Vec<u8> = r; s.push(3); v.last_mut().unwrap() }
fn h<'a>(a: &'a mut u8, b: &'a mut u8, c: bool) -> &'a mut u8 { let mut r = a; if c { r = b; } *r += 1; r }
fn main() {}
