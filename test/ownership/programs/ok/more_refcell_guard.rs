#![allow(unused, dropping_references)]
use std::cell::RefCell;
fn f() { let r; {
        let c = RefCell::new(1);
        r = *c.borrow();
    }
    drop(r);
}
fn main() {}
