#![allow(unused, dropping_references)]
fn f() { let v = String::new(); let r: &String;
    r = &v;
    r.len();
}
fn main() {}
