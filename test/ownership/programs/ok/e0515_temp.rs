#![allow(unused, dropping_references)]
fn f() -> String {
    String::new()
}
fn main() {}
