#![allow(unused, dropping_references)]
enum E { A(String), B(u8) }
fn f(e: E) -> E {
    match e { E::A(_) => {} E::B(n) => {} }
    e
}
fn main() {}
