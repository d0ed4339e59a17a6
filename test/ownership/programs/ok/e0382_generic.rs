#![allow(unused, dropping_references)]
fn f<T: Copy>(t: T) -> (T, T) {
    (t, t)
}
fn main() {}
