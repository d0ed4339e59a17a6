#![allow(unused, dropping_references)]
fn f() { let  x = 1;
    let  c = || {
        x = 2 //~ E0594
    };
}
fn main() {}
