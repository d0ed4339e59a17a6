#![allow(unused, dropping_references)]
struct H<'a>(&'a String);
fn f(s: String) { let h = H(&s);
    let t = s;
}
fn main() {}
