#![allow(warnings)]
#[derive(Debug)]
struct E(String);
impl From<i32> for E {
    fn from(n: i32) -> E {
        E(format!("code {}", n))
    }
}
fn g(n: i32) -> Result<i32, i32> {
    if n > 0 {
        Ok(n)
    } else {
        Err(n)
    }
}
fn f(n: i32) -> Result<i32, E> {
    let x = g(n)?;
    Ok(x + 1)
}
fn main() {
    println!("{:?} {:?}", f(1), f(-3));
}
