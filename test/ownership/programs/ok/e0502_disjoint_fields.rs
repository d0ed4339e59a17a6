#![allow(unused, dropping_references)]
struct S { a: Vec<u8>, b: Vec<u8> }
fn f(s: &mut S) { let r = &s.a;
    s.b.push(1);
    r.len();
}
fn main() {}
