#![allow(unused, dropping_references)]
struct H<'a>(&'a String);
impl<'a> H<'a> { fn new(s: &'a String) -> H<'a> { H(s) } }
fn f() { let s = String::new(); let h = H::new(&s);
    h.0.len();
}
fn main() {}
