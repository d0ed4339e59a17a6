#![allow(unused, dropping_references)]
struct S { name: String, log: Vec<u8> }
impl S { fn name(&self) -> &str { &self.name } fn add(&mut self) {} }
fn f(s: &mut S) { let n = s.name().len();
    s.add();
    drop(n);
}
fn main() {}
