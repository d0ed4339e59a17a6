#![allow(warnings)]
use std::ops::{Deref, DerefMut};
struct W {
    v: Vec<i32>,
    n: usize,
}
impl Deref for W {
    type Target = Vec<i32>;
    fn deref(&self) -> &Vec<i32> {
        println!("deref");
        &self.v
    }
}
impl DerefMut for W {
    fn deref_mut(&mut self) -> &mut Vec<i32> {
        println!("deref_mut");
        &mut self.v
    }
}
fn main() {
    let mut w = W { v: vec![1], n: 0 };
    w.push(2);
    println!("{}", w.len());
    w.n += 1;
    w[0] = 5;
    println!("{} {}", w[1], w.n);
    let b = Box::new((1, String::from("s")));
    println!("{} {}", b.0, b.1.len());
    let (x, y) = *b;
    println!("{} {}", x, y);
}
