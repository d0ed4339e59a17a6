#![allow(unused, dropping_references)]
struct N { v: u8, next: Option<Box<N>> }
fn f(mut list: &mut N) { while let Some(ref mut n) = list.next { list = n; } }
fn g(mut list: &mut Option<Box<N>>) { while let Some(n) = list { list = &mut n.next; } *list = None; }
fn h(list: &mut Vec<&mut N>) { for n in list.iter_mut() { n.v += 1; } }
fn main() {}
