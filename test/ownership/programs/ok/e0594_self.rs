#![allow(unused, dropping_references)]
struct P { a: i32 }
impl P { fn set(&mut self) {
        self.a = 2;
    } }
fn main() {}
