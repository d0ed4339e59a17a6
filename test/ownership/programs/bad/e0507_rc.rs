#![allow(unused, dropping_references)]
use std::rc::Rc;
fn f(r: Rc<String>) -> String {
    *r //~ E0507
}
fn main() {}
