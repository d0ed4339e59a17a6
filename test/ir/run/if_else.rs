#![allow(warnings)]
fn f(n: i32) -> &'static str {
    if n < 0 {
        "neg"
    } else if n == 0 {
        "zero"
    } else {
        "pos"
    }
}
fn main() {
    for i in -1..2 {
        println!("{}", f(i));
    }
    let x = if true { 1 } else { 2 };
    println!("{}", x);
}
