#![allow(unused, dropping_references)]
use std::rc::Rc;
fn f() { let a = Rc::new(1); let b = a;
    drop(a); //~ E0382
}
fn main() {}
