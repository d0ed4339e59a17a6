#![allow(unused, dropping_references)]
fn f<T>(t: T) -> (T, T) {
    (t, t) //~ E0382
}
fn main() {}
