#![allow(unused, dropping_references)]
use std::rc::Rc;
fn f() { let a = Rc::new(1); let b = Rc::clone(&a);
    drop(a);
}
fn main() {}
