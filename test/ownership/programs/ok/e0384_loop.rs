#![allow(unused, dropping_references)]
fn f() { let x: i32;
    loop {
        x = 1;
        break;
    }
}
fn main() {}
