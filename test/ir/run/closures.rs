#![allow(warnings)]
fn apply<F: Fn(i32) -> i32>(f: F, n: i32) -> i32 {
    f(n)
}
fn twice(mut f: impl FnMut()) {
    f();
    f();
}
fn once(f: impl FnOnce() -> String) -> String {
    f()
}
fn main() {
    let k = 3;
    println!("{}", apply(|x| x * k, 4));
    let mut n = 0;
    twice(|| n += k);
    println!("{}", n);
    let s = String::from("owned");
    println!("{}", once(move || s));
    let add = |a: i32, b: i32| a + b;
    println!("{}", add(1, 2));
    let fs: Vec<Box<dyn Fn(i32) -> i32>> = vec![Box::new(|x| x + 1), Box::new(move |x| x * k)];
    for f in &fs {
        println!("{}", f(10));
    }
}
