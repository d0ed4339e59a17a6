#![allow(warnings)]
fn add(a: u8, b: u8) -> u8 {
    a + b
}
fn main() {
    println!("{}", 250u8.wrapping_add(10));
    println!("{:?} {:?}", 3u8.checked_sub(4), 4u8.checked_sub(3));
    println!("before");
    println!("{}", add(200, 100));
    println!("after");
}
