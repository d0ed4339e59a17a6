#![allow(unused, dropping_references)]
fn f(vs: & [Vec<i32>]) {
    vs[0].push(1); //~ E0596
}
fn main() {}
