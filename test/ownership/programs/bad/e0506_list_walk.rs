#![allow(unused, dropping_references)]
struct N { next: Option<Box<N>> }
fn f(mut n: &mut N) { let keep = &mut n.next;
    n.next = None; //~ E0506
    keep.take();
}
fn main() {}
