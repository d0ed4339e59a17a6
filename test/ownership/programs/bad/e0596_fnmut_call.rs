#![allow(unused, dropping_references)]
fn f() { let mut n = 0; let  c = || n += 1;
    c(); //~ E0596
}
fn main() {}
