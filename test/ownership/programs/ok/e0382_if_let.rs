#![allow(unused, dropping_references)]
fn f(o: Option<String>) {
    if let Some(ref s) = o { }
    drop(o);
}
fn main() {}
