#![allow(unused, dropping_references)]
fn f(t: (&mut i32, i32)) {
    *t.0 = 1;
}
fn main() {}
