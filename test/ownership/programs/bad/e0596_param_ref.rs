#![allow(unused, dropping_references)]
fn f(v: & Vec<i32>) {
    v.push(1); //~ E0596
}
fn main() {}
