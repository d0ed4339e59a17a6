#![allow(unused, dropping_references)]
fn f() { let r; {
        let x = 1;
        r = &x; //~ E0597
    }
    println!("{}", r);
}
fn main() {}
