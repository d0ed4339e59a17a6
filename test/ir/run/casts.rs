#![allow(warnings)]
enum C {
    A = 5,
    B,
    D = 10,
}
fn main() {
    println!("{} {} {}", 300i32 as u8, -1i32 as u32, 3.9f64 as i32);
    println!("{} {}", 'a' as u32, 97u8 as char);
    println!("{} {}", true as i32, 65u8 as char as u32);
    println!("{} {} {}", C::A as i32, C::B as i32, C::D as u8);
    println!("{}", 200u8 as i8);
}
