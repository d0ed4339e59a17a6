#![allow(unused, dropping_references)]
struct H<'a> { v: Vec<&'a u8> }
impl<'a> H<'a> { fn add<'b>(&mut self, x: &'b u8) where 'b: 'a { self.v.push(x) } fn see<'b>(&self, x: &'b u8) {} }
fn f() { let mut h = H { v: vec![] }; {
        let x = 1;
        h.see(&x);
    }
    h.v.len();
}
fn main() {}
