#![allow(unused, dropping_references)]
fn f() -> &'static String {
    &String::new() //~ E0515
}
fn main() {}
