#![allow(unused, dropping_references)]
fn f() -> &'static [u8] { let v = vec![1];
    &v[..] //~ E0515
}
fn main() {}
