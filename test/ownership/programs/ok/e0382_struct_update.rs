#![allow(unused, dropping_references)]
struct P { a: String, b: String }
fn f(p: P) -> P { let q = P { a: String::new(), ..p };
    drop(p.a);
    q
}
fn main() {}
