#![allow(unused, dropping_references)]
fn f(a: [String; 2]) { let [x, y] = a;
    a.len(); //~ E0382
}
fn main() {}
