#![allow(warnings)]
fn fail(s: &str) -> ! {
    println!("{}", s);
    panic!("x")
}
fn f(n: i32) -> i32 {
    let v: i32 = if n > 0 { n } else { fail("negative") };
    v + 1
}
fn g(o: Option<i32>) -> i32 {
    let x = match o {
        Some(x) => x,
        None => return -1,
    };
    x * 2
}
fn main() {
    println!("{} {}", f(1), g(None));
    println!("{}", g(Some(4)));
    f(-1);
}
