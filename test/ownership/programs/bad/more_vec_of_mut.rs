#![allow(unused, dropping_references)]
fn f(a: &mut [u8]) { let mut rs: Vec<&mut u8> = a.iter_mut().collect();
    a[0] = 1; //~ E0503 E0506
    *rs[0] = 2;
}
fn main() {}
