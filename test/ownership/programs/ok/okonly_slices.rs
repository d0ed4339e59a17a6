#![allow(unused, dropping_references)]
fn f(a: &mut [i32]) { if let [x, .., y] = a { std::mem::swap(x, y); } let (l, r) = a.split_at_mut(1); l[0] = r[0]; let [p, q] = &mut [1, 2]; *p += *q; for w in a.chunks_mut(2) { w[0] = 1; } }
fn main() {}
