#![allow(unused, dropping_references)]
fn f() {  let r: &String;
    r = &String::new(); //~ E0716
    r.len();
}
fn main() {}
