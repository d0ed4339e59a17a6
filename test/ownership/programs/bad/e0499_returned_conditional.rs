#![allow(unused, dropping_references)]
fn first(v: &mut Vec<i32>) -> &mut i32 { &mut v[0] }
fn f(v: &mut Vec<i32>) { let a = first(v); 
    let b = first(v); //~ E0499
    *b = 2; *a = 1;
}
fn main() {}
