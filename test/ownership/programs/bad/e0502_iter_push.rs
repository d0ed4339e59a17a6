#![allow(unused, dropping_references)]
fn f(v: &mut Vec<i32>) {
    for x in v.iter() {
        v.push(*x); //~ E0502
    }
}
fn main() {}
