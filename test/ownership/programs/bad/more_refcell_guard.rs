#![allow(unused, dropping_references)]
use std::cell::RefCell;
fn f() { let r; {
        let c = RefCell::new(1);
        r = c.borrow(); //~ E0597
    }
    drop(r);
}
fn main() {}
