#![allow(unused, dropping_references)]
struct S { v: Vec<i32> }
impl S { fn f(&mut self) {
        self.v.push(1);
    } }
fn main() {}
