#![allow(unused, dropping_references)]
fn f(o: Option<i32>) { match o { Some(mut x) => {
        x = 3;
    } None => {} } }
fn main() {}
