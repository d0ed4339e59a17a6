#![allow(unused, dropping_references)]
fn f() { let  b = Box::new(1);
    *b = 2; //~ E0594
}
fn main() {}
