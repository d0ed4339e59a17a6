#![allow(warnings)]
fn get(v: &[i32], i: usize) -> i32 {
    v[i]
}
fn main() {
    println!("{}", get(&[1, 2], 1));
    println!("{}", get(&[1, 2], 2));
    println!("never");
}
