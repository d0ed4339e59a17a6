#![allow(unused, dropping_references)]
fn f() { let r; {
        let x = 1;
        r = &x;
        println!("{}", r);
    }
}
fn main() {}
