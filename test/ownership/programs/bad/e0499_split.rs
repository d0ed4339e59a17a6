#![allow(unused, dropping_references)]
fn f(a: &mut [i32]) { let x = &mut a[0];
    let y = &mut a[1]; //~ E0499
    *x = *y;
}
fn main() {}
