#![allow(warnings)]
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}
fn counter() -> impl FnMut() -> u32 {
    let mut n = 0;
    move || {
        n += 1;
        n
    }
}
fn make(n: i32) -> Box<dyn Fn(i32) -> i32> {
    if n > 0 {
        Box::new(move |x| x + n)
    } else {
        Box::new(|x| x)
    }
}
fn main() {
    println!("{}", compose(|x: i32| x + 1, |y: i32| y * 10)(4));
    let mut c = counter();
    c();
    println!("{}", c() + c());
    println!("{} {}", make(5)(1), make(-1)(1));
    let words = ["a", "bb", "ccc"];
    let lens: Vec<usize> = words.iter().map(|w| w.len()).collect();
    println!("{:?}", lens);
}
