#![allow(unused, dropping_references)]
fn f() { let mut a = 1; let  b = 2;
    std::mem::swap(&mut a, &mut b); //~ E0596
}
fn main() {}
