#![allow(unused, dropping_references)]
fn f() { let  v = vec![1];
    let  c = || {
        v.push(2) //~ E0596
    };
}
fn main() {}
