#![allow(unused, dropping_references)]
struct H<'a>(&'a String);
fn f(s: String) { let h = H(&s);
    let t = s; //~ E0505
    h.0.len();
}
fn main() {}
