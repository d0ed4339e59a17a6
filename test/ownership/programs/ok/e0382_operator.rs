#![allow(unused, dropping_references)]
use std::ops::Add;
struct V(Vec<u8>);
impl Add for V { type Output = V; fn add(self, o: V) -> V { o } }
impl<'a> Add<&'a V> for &'a V { type Output = V; fn add(self, o: &'a V) -> V { V(Vec::new()) } }
fn f(a: V, b: V) { let c = &a + &b;
    drop(a);
}
fn main() {}
