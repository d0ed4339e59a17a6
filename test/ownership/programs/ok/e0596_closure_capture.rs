#![allow(unused, dropping_references)]
fn f() { let mut v = vec![1];
    let mut c = || {
        v.push(2)
    };
}
fn main() {}
