#![allow(unused, dropping_references)]
fn f(o: Option<u32>) {
    if let Some(s) = o { }
    drop(o);
}
fn main() {}
