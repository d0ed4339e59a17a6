#![allow(unused, dropping_references)]
struct H<'a> { s: &'a str }
fn f() { let mut h = H { s: "" };
    {   let t = String::new();
        h.s = &t;
    }
}
fn main() {}
