#![allow(warnings)]
fn f(o: Option<Option<Result<i32, &str>>>) -> i32 {
    match o {
        None => 0,
        Some(None) => 1,
        Some(Some(Ok(n @ 0..=9))) => n + 10,
        Some(Some(Ok(n))) if n < 0 => -1,
        Some(Some(Ok(_))) => 99,
        Some(Some(Err("a"))) => 50,
        Some(Some(Err(e))) => e.len() as i32,
    }
}
fn main() {
    println!(
        "{} {} {} {} {} {} {}",
        f(None),
        f(Some(None)),
        f(Some(Some(Ok(5)))),
        f(Some(Some(Ok(-5)))),
        f(Some(Some(Ok(50)))),
        f(Some(Some(Err("a")))),
        f(Some(Some(Err("long"))))
    );
}
