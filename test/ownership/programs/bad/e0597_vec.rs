#![allow(unused, dropping_references)]
fn f() { let mut v: Vec<&String> = Vec::new();
    {   let s = String::new();
        v.push(&s); //~ E0597
    }
    v.len();
}
fn main() {}
