#![allow(unused, dropping_references)]
fn f() { let mut n = 1; let m = &mut n;
    while n < 3 {
        break;
    }
}
fn main() {}
