#![allow(warnings)]
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn f(a: D, _: D, _b: D) {
    let c = D("c");
    println!("in f");
}
fn main() {
    f(D("1"), D("2"), D("3"));
    println!("end");
}
