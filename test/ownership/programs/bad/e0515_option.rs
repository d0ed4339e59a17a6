#![allow(unused, dropping_references)]
fn f<'a>(a: &'a u8) -> Option<&'a u8> { let x = 1;
    Some(&x) //~ E0515
}
fn main() {}
