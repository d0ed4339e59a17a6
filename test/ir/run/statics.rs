#![allow(warnings)]
static mut COUNT: u32 = 0;
fn bump() -> u32 {
    unsafe {
        COUNT += 1;
        COUNT
    }
}
fn main() {
    bump();
    bump();
    println!("{}", bump());
}
