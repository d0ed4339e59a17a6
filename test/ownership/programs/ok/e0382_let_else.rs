#![allow(unused, dropping_references)]
fn f(o: Option<String>) { let Some(_) = o else { return };
    drop(o);
}
fn main() {}
