#![allow(unused, dropping_references)]
fn f(o: &Option<String>) -> String {
    match *o { //~ E0507
        Some(s) => s.clone(), None => String::new() }
}
fn main() {}
