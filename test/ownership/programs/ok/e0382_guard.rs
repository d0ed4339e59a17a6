#![allow(unused, dropping_references)]
fn eat(s: String) -> bool { true }
fn f(o: Option<String>, c: bool) -> String {
    match o { Some(s) if c => s, Some(t) => t, None => String::new() };
    String::new()
}
fn main() {}
