#![allow(unused, dropping_references)]
fn f(v: &mut Vec<usize>) { v.push(v.len()); v.insert(v.len() / 2, v[0]); let n = v.len(); v[n - 1] += v[0]; let k = v[0]; v[k] = v[1]; }
struct C { a: Vec<u8>, n: usize }
impl C { fn n(&self) -> usize { self.n } fn put(&mut self, n: usize) {} fn go(&mut self) { self.put(self.n()); self.a.resize(self.n, 0); } }
fn main() {}
