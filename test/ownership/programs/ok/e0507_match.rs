#![allow(unused, dropping_references)]
fn f(o: &Option<String>) -> String {
    match o {
        Some(s) => s.clone(), None => String::new() }
}
fn main() {}
