#![allow(unused, dropping_references)]
fn f<'a>(out: &mut Vec<&'a u8>, y: &'a u8) { let x = 1u8;
    out.push(y);
}
fn main() {}
