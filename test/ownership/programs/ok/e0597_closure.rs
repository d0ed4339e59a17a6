#![allow(unused, dropping_references)]
fn f() { let c; {
        let x = String::new();
        c = 1;
    }
    let d = || c;
    d();
}
fn main() {}
