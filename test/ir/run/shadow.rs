#![allow(warnings)]
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let x = D("1");
    let x = D(if x.0 == "1" { "2" } else { "3" });
    println!("{}", x.0);
    let n = 5;
    let n = n * 2;
    {
        let n = n + 1;
        println!("{}", n);
    }
    println!("{}", n);
}
