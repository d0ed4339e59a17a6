#![allow(unused, dropping_references)]
fn f() { let mut x = 1;
    let mut c = || {
        x = 2
    };
}
fn main() {}
