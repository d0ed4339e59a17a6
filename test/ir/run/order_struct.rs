#![allow(warnings)]
struct S {
    a: i32,
    b: i32,
}
fn p(n: i32) -> i32 {
    println!("{}", n);
    n
}
fn main() {
    let s = S { b: p(1), a: p(2) };
    println!("{} {}", s.a, s.b);
    let t = S { a: p(3), ..s };
    println!("{} {}", t.a, t.b);
}
