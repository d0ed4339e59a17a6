#![allow(unused, dropping_references)]
struct B<'a, T: 'a> { items: &'a mut Vec<T>, at: usize }
impl<'a, T: Clone> B<'a, T> { fn next(&mut self) -> Option<&mut T> { let i = self.at; self.at += 1; self.items.get_mut(i) } fn all(self) -> &'a mut [T] { &mut self.items[..] } fn dup(&mut self) { if let Some(x) = self.next().cloned() { self.items.push(x); } } }
fn main() {}
