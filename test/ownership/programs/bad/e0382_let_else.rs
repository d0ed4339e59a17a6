#![allow(unused, dropping_references)]
fn f(o: Option<String>) { let Some(s) = o else { return };
    drop(o); //~ E0382
}
fn main() {}
