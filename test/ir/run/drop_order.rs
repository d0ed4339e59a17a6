#![allow(warnings)]
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let _a = D("a");
    let b = D("b");
    {
        let _c = D("c");
        println!("in");
    }
    let _ = D("ignored");
    let _d = D("d");
    drop(b);
    println!("end");
}
