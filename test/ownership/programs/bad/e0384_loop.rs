#![allow(unused, dropping_references)]
fn f() { let x: i32;
    loop {
        x = 1; //~ E0384
    }
}
fn main() {}
