#![allow(unused, dropping_references)]
fn f() { let mut n = Some(1); let m = &mut n;
    match n { //~ E0503
        None => {} Some(_) => {} }
    *m = None;
}
fn main() {}
