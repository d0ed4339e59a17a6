#![allow(unused, dropping_references)]
fn f<'a>(c: bool, a: &'a u8) -> &'a u8 { let x = 1u8;
    if c {
        return &x; //~ E0515
    }
    a
}
fn main() {}
