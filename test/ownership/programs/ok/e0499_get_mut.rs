#![allow(unused, dropping_references)]
fn f(v: &mut Vec<i32>) -> Option<i32> {
    let a = v.get_mut(0)?;
    let b = v.get_mut(1)?;
    *b = 1; None
}
fn main() {}
