#![allow(unused, dropping_references)]
fn f(a: &mut [i32; 3]) { let mut i = 0; let m = &mut i;
    a[i] = 1;
}
fn main() {}
