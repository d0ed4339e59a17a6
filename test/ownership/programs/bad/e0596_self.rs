#![allow(unused, dropping_references)]
struct S { v: Vec<i32> }
impl S { fn f(& self) {
        self.v.push(1); //~ E0596
    } }
fn main() {}
