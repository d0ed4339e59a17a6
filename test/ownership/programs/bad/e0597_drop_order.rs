#![allow(unused, dropping_references)]
struct D<'a>(&'a u8);
impl<'a> Drop for D<'a> { fn drop(&mut self) {} }
fn f() {
    let d; let x = 1;
    d = D(&x); //~ E0597
}
fn main() {}
