#![allow(unused, dropping_references)]
fn f() { let mut n = 1; let m = &mut n;
    while n < 3 { //~ E0503
        *m += 1;
    }
}
fn main() {}
