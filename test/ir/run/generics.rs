#![allow(warnings)]
#[derive(Debug, Clone, PartialEq)]
struct Stack<T> {
    items: Vec<T>,
}
impl<T: Clone> Stack<T> {
    fn new() -> Self {
        Stack { items: Vec::new() }
    }
    fn push(&mut self, t: T) -> &mut Self {
        self.items.push(t);
        self
    }
    fn peek(&self) -> Option<&T> {
        self.items.last()
    }
    fn pop(&mut self) -> Option<T> {
        self.items.pop()
    }
    fn dup(&mut self) {
        if let Some(t) = self.peek().cloned() {
            self.items.push(t);
        }
    }
}
fn largest<T: PartialOrd + Copy>(v: &[T]) -> T {
    let mut m = v[0];
    for &x in v {
        if x > m {
            m = x;
        }
    }
    m
}
fn main() {
    let mut s = Stack::new();
    s.push(1).push(2);
    s.dup();
    println!("{:?} {:?}", s, s.peek());
    println!("{:?}", s.pop());
    println!("{} {}", largest(&[3, 9, 2]), largest(&['a', 'z', 'c']));
    println!("{}", s == s.clone());
}
