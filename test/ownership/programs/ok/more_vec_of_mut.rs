#![allow(unused, dropping_references)]
fn f(a: &mut [u8]) { let mut rs: Vec<&mut u8> = a.iter_mut().collect();
    a[0] = 1;
}
fn main() {}
