#![allow(unused, dropping_references)]
struct P { a: i32 }
impl P { fn set(& self) {
        self.a = 2; //~ E0594
    } }
fn main() {}
