#![allow(unused, dropping_references)]
use std::cell::{Cell, RefCell}; use std::rc::Rc;
fn f() -> usize { let c = Rc::new(RefCell::new(vec![1u8])); let d = Rc::clone(&c); d.borrow_mut().push(2); let n = c.borrow().len(); { let mut b = c.borrow_mut(); b.push(n as u8); } let k = Cell::new(1); k.set(k.get() + 1); n + k.get() }
fn main() {}
