#![allow(unused, dropping_references)]
fn f() { let mut n = Some(1); let m = &mut n;
    match n {
        None => {} Some(_) => {} }
}
fn main() {}
