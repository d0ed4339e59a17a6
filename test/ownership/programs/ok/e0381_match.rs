#![allow(unused, dropping_references)]
fn f(n: u8) -> u8 { let x;
    match n { 0 => x = 1, 1 => { x = 5; } _ => x = 3 }
    x
}
fn main() {}
