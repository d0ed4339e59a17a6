#![allow(unused, dropping_references)]
struct N { a: Vec<u8>, b: Vec<u8> }
fn f(mut n: Box<N>) { let r = &mut n.a;
    n.b.push(1);
    r.push(2);
}
fn main() {}
