#![allow(warnings)]
fn main() {
    let mut total = 0;
    let base = 10;
    let mut outer = |n: i32| {
        let mut inner = |k: i32| {
            total += k + base;
            total
        };
        inner(n) + inner(n + 1)
    };
    println!("{}", outer(1));
    println!("{}", outer(2));
    println!("{}", total);
    let mk = |n| move |m| n + m;
    println!("{}", mk(1)(2));
}
