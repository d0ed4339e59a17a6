#![allow(unused, dropping_references)]
fn f(mut v: Vec<i32>) {
    v.push(1);
}
fn main() {}
