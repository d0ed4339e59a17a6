#![allow(unused, dropping_references)]
fn f(v: &mut Vec<i32>) {
    v.push(1);
}
fn main() {}
