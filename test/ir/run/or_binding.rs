#![allow(warnings)]
enum S {
    Sq(u32),
    Rect(u32, u32),
    Line(u32),
    Dot,
}
fn f(s: S) -> u32 {
    match s {
        S::Sq(a) | S::Line(a) => a,
        S::Rect(a, 1) | S::Rect(1, a) => a * 10,
        S::Rect(a, b) => a * b,
        S::Dot => 0,
    }
}
fn main() {
    println!(
        "{} {} {} {} {} {}",
        f(S::Sq(3)),
        f(S::Line(4)),
        f(S::Rect(5, 1)),
        f(S::Rect(1, 6)),
        f(S::Rect(2, 7)),
        f(S::Dot)
    );
    let (Ok(x) | Err(x)) = if true { Ok::<i32, i32>(1) } else { Err(2) };
    println!("{}", x);
    let t = (Some(1), Some(2));
    if let (Some(a), None) | (None, Some(a)) | (Some(a), Some(_)) = t {
        println!("{}", a);
    }
}
