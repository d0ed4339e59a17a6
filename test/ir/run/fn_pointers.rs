#![allow(warnings)]
fn a(n: i32) -> i32 {
    n + 1
}
fn b(n: i32) -> i32 {
    n * 2
}
fn pick(c: bool) -> fn(i32) -> i32 {
    if c {
        a
    } else {
        b
    }
}
fn main() {
    println!("{} {}", pick(true)(5), pick(false)(5));
    let v: Vec<fn(i32) -> i32> = vec![a, b, |x| x - 1];
    println!("{:?}", v.iter().map(|f| f(10)).collect::<Vec<_>>());
    let o: Vec<Option<i32>> = vec![1, 2].into_iter().map(Some).collect();
    println!("{:?}", o);
    struct W(i32);
    let w: Vec<W> = (0..3).map(W).collect();
    println!("{}", w.iter().map(|w| w.0).sum::<i32>());
}
