#![allow(unused, dropping_references)]
fn f() { let mut s = String::from("a"); let r = &s; println!("{}", r);
    s.push('b'); println!("{}", r); //~ E0502
}
fn main() {}
