#![allow(unused, dropping_references)]
fn f() { let mut n = 0; let mut inc = || n += 1;
    inc();
}
fn main() {}
