#![allow(unused, dropping_references)]
struct N { next: Option<Box<N>>, v: u8 }
fn f(mut n: N) { let m = n.next;
    let k = n; //~ E0382
}
fn main() {}
