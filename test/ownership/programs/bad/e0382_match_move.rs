#![allow(unused, dropping_references)]
fn f(o: Option<String>) {
    match o { Some(s) => {} None => {} }
    o.is_some(); //~ E0382
}
fn main() {}
