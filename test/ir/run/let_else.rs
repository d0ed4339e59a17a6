#![allow(warnings)]
fn f(o: Option<i32>) -> i32 {
    let Some(n) = o else {
        println!("none");
        return -1;
    };
    n * 2
}
fn g(s: &str) -> usize {
    let ("a" | "b") = s else { return 0 };
    s.len()
}
fn main() {
    println!("{} {}", f(Some(4)), f(None));
    println!("{} {}", g("a"), g("c"));
    for o in [Some(1), None, Some(3)] {
        let Some(x) = o else { continue };
        println!("{}", x);
    }
}
