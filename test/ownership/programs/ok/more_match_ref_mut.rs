#![allow(unused, dropping_references)]
enum E { A(Vec<u8>), B }
fn f(mut e: E) { match e { E::A(ref mut v) => {
        let k = 1;
        v.push(1);
    } E::B => {} } }
fn main() {}
