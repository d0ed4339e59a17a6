#![allow(unused, dropping_references)]
fn f(o: Option<String>) {
    if let Some(s) = o { }
    drop(o); //~ E0382
}
fn main() {}
