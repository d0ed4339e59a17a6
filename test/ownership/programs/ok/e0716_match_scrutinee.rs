#![allow(unused, dropping_references)]
use std::cell::RefCell;
fn f(c: &RefCell<Vec<u8>>) { let n = c.borrow().len();
    drop(n);
}
fn main() {}
