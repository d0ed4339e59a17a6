#![allow(unused, dropping_references)]
static S: String = String::new();
fn f() -> String {
    S //~ E0507
}
fn main() {}
