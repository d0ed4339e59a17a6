#![allow(unused, dropping_references)]
struct P { n: String, k: u8 }
fn f(ps: Vec<P>) { let r: Vec<&String> = ps.iter().map(|p| &p.n).collect();
    drop(ps); //~ E0505
    r.len();
}
fn main() {}
