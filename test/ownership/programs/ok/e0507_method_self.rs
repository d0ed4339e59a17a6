#![allow(unused, dropping_references)]
struct T(String); impl T { fn eat(self) -> String { self.0 } fn get(&self) -> String { self.0.clone() } }
fn f(t: &T) -> String {
    t.get()
}
fn main() {}
