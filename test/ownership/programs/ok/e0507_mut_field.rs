#![allow(unused, dropping_references)]
struct P { a: Option<String> }
impl P { fn take(&mut self) -> Option<String> {
        self.a.take()
    } }
fn main() {}
