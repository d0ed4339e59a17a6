#![allow(unused, dropping_references)]
fn f(t: (& i32, i32)) {
    *t.0 = 1; //~ E0594
}
fn main() {}
