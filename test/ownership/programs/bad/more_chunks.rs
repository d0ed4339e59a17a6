#![allow(unused, dropping_references)]
fn f(a: &mut [u8]) { let mut c = a.chunks_mut(2); let x = c.next();
    a[0] = 1; //~ E0503 E0506
    drop(x.unwrap()[0]);
}
fn main() {}
