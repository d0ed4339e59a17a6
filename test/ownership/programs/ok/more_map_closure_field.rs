#![allow(unused, dropping_references)]
struct P { n: String, k: u8 }
fn f(ps: Vec<P>) { let r: Vec<u8> = ps.iter().map(|p| p.k).collect();
    drop(ps);
    r.len();
}
fn main() {}
