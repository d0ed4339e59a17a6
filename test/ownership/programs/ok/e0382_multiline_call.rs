#![allow(unused, dropping_references)]
fn g(a: String,
     b: String) {}
fn f(a: String) {
    g(a.clone(),
      a
    );
}
fn main() {}
