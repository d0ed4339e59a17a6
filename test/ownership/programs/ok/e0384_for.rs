#![allow(unused, dropping_references)]
fn f() { for mut i in 0..3 {
        i += 1;
    } }
fn main() {}
