#![allow(unused, dropping_references)]
fn f(v: &mut Vec<Vec<u8>>) { let r = &v[0];
    v[1] = Vec::new();
}
fn main() {}
