#![allow(unused, dropping_references)]
fn f(a: &mut [i32]) { let (x, y) = a.split_at_mut(1);
    x[0] = y[0];
}
fn main() {}
