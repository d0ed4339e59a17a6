#![allow(warnings)]
fn main() {
    let a = 7;
    let b = 3;
    println!("{} {} {} {} {}", a + b, a - b, a * b, a / b, a % b);
    println!("{} {} {}", a & b, a | b, a ^ b);
    println!("{} {}", 1u8 << 3, -16i32 >> 2);
    println!("{} {}", !5i32, !5u8);
    println!("{}", -a);
    println!("{} {}", 7.5 / 2.0, 2.5f64 * 2.0);
    println!("{} {}", a > b, a == b);
}
