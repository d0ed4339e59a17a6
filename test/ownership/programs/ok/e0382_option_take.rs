#![allow(unused, dropping_references)]
struct N { next: Option<Box<N>>, v: u8 }
fn f(mut n: N) { let m = n.next.take();
    let k = n;
}
fn main() {}
