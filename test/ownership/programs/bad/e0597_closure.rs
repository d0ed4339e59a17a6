#![allow(unused, dropping_references)]
fn f() { let c; {
        let x = String::new();
        c = &x; //~ E0597
    }
    let d = || c;
    d();
}
fn main() {}
