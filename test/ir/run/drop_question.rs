#![allow(warnings)]
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn g(ok: bool) -> Result<i32, String> {
    if ok {
        Ok(1)
    } else {
        Err(String::from("bad"))
    }
}
fn f(a: bool, b: bool) -> Result<i32, String> {
    let _x = D("x");
    let p = g(a)?;
    let _y = D("y");
    let q = g(b)?;
    println!("sum");
    Ok(p + q)
}
fn main() {
    println!("{:?}", f(true, true));
    println!("{:?}", f(false, true));
    println!("{:?}", f(true, false));
}
