#![allow(unused, dropping_references)]
fn f(a: &mut [u8]) { let mut c = a.chunks_mut(2); let x = c.next();
    a[0] = 1;
}
fn main() {}
