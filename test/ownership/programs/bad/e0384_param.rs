#![allow(unused, dropping_references)]
fn f( x: i32) {
    x = 2; //~ E0384
}
fn main() {}
