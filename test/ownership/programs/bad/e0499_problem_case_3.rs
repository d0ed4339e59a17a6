#![allow(unused, dropping_references)]
fn get<'a>(v: &'a mut Vec<i32>) -> &'a mut i32 {
    if let Some(x) = v.last_mut() { return x; }
    v.push(1); //~ E0499
    v.last_mut().unwrap() //~ E0499
}
fn main() {}
