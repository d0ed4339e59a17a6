#![allow(unused, dropping_references)]
fn f(v: &mut Vec<i32>) {
    for x in v.clone().iter() {
        v.push(*x);
    }
}
fn main() {}
