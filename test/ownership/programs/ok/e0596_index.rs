#![allow(unused, dropping_references)]
fn f(vs: &mut [Vec<i32>]) {
    vs[0].push(1);
}
fn main() {}
