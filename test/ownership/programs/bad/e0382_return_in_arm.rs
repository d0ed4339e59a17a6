#![allow(unused, dropping_references)]
fn f(o: Option<String>) -> Option<String> {
    match o { Some(s) => { drop(s); } None => {} }
    o //~ E0382
}
fn main() {}
