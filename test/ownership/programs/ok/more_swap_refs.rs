#![allow(unused, dropping_references)]
fn f() { let a = String::new(); let mut r = &a; {
        let b = String::new(); let mut q = &b;
    }
    r.len();
}
fn main() {}
