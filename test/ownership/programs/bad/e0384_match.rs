#![allow(unused, dropping_references)]
fn f(o: Option<i32>) { match o { Some( x) => {
        x = 3; //~ E0384
    } None => {} } }
fn main() {}
