#![allow(warnings)]
fn f(n: i32) -> i32 {
    match n {
        0 => 10,
        1 | 2 => 20,
        3..=5 => 30,
        i32::MIN..=-1 => 40,
        x if x % 2 == 0 => x,
        _ => 50,
    }
}
fn main() {
    for n in [0, 1, 2, 3, 5, -7, 8, 9] {
        println!("{}", f(n));
    }
}
