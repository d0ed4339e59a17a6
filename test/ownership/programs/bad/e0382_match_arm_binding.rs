#![allow(unused, dropping_references)]
enum E { A(String), B(u8) }
fn f(e: E) -> E {
    match e { E::A(x) => {} E::B(n) => {} }
    e //~ E0382
}
fn main() {}
