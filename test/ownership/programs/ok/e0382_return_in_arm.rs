#![allow(unused, dropping_references)]
fn f(o: Option<String>) -> Option<String> {
    match o { Some(s) => { return Some(s); } None => {} }
    o
}
fn main() {}
