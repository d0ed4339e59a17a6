#![allow(unused, dropping_references)]
struct P { a: String }
impl P { fn take(&self) -> String {
        self.a.clone()
    } }
fn main() {}
