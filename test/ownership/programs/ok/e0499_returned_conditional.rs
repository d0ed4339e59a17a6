#![allow(unused, dropping_references)]
fn first(v: &mut Vec<i32>) -> &mut i32 { &mut v[0] }
fn f(v: &mut Vec<i32>) { let a = first(v); *a = 1;
    let b = first(v);
    *b = 2; 
}
fn main() {}
