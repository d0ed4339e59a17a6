#![allow(unused, dropping_references)]
struct D<'a>(&'a u8);
impl<'a> Drop for D<'a> { fn drop(&mut self) {} }
fn f() {
    let x = 1; let d;
    d = D(&x);
}
fn main() {}
