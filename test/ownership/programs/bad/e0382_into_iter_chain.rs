#![allow(unused, dropping_references)]
fn f(v: Vec<u32>) -> u32 { let s: u32 = v.into_iter().map(|x| x + 1).sum();
    s + v.len() as u32 //~ E0382
}
fn main() {}
