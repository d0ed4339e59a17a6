#![allow(unused, dropping_references)]
struct N { next: Option<Box<N>>, v: u8 }
fn f(n: &mut N) -> u8 { let m = n.next.as_deref_mut();
    n.v = 1;
    n.next = None; //~ E0506
    m.map_or(0, |x| x.v)
}
fn main() {}
