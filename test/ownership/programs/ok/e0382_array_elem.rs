#![allow(unused, dropping_references)]
fn f(a: [String; 2]) { let [x, y] = a.clone();
    a.len();
}
fn main() {}
