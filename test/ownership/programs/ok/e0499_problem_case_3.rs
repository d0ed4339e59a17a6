#![allow(unused, dropping_references)]
fn get<'a>(v: &'a mut Vec<i32>) -> &'a mut i32 {
    if v.len() > 0 { return v.last_mut().unwrap(); } 
    v.push(1);
    v.last_mut().unwrap() 
}
fn main() {}
