#![allow(unused, dropping_references)]
fn f() { let mut a = String::new(); let b = String::new(); let arr = [&a, &b];
    a.push('x'); //~ E0502
    arr[1].len();
}
fn main() {}
