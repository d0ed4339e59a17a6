#![allow(unused, dropping_references)]
struct S { a: Vec<u8>, b: Vec<u8> }
impl S { fn a(&mut self) -> &mut Vec<u8> { &mut self.a } fn b(&mut self) -> &mut Vec<u8> { &mut self.b } }
fn f(s: &mut S) { let a = s.a();
    let b = s.b(); //~ E0499
    a.append(b);
}
fn main() {}
