#![allow(unused, dropping_references)]
struct H<'a>(&'a String);
impl<'a> H<'a> { fn new(s: &'a String) -> H<'a> { H(s) } }
fn f() {  let h = H::new(&String::new()); //~ E0716
    h.0.len();
}
fn main() {}
