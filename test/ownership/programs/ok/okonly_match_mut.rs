#![allow(unused, dropping_references)]
enum T { L, N(Box<T>, i32, Box<T>) }
impl T { fn insert(&mut self, k: i32) { match self { T::L => *self = T::N(Box::new(T::L), k, Box::new(T::L)), T::N(l, x, r) => if k < *x { l.insert(k) } else { r.insert(k) } } } fn min(&self) -> Option<&i32> { match self { T::L => None, T::N(l, x, _) => l.min().or(Some(x)) } } }
fn main() {}
