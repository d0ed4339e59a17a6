#![allow(unused, dropping_references)]
use std::cell::RefCell;
fn f(c: &RefCell<Vec<u8>>) { let n = c.borrow().iter(); //~ E0716
    drop(n);
}
fn main() {}
