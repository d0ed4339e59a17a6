#![allow(warnings)]
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn f(c: bool) {
    let d = D("d");
    if c {
        drop(d);
        println!("was dropped");
    }
    println!("end {}", c);
}
fn main() {
    f(true);
    f(false);
    let x;
    {
        let y = D("y");
        x = y;
    }
    println!("x {}", x.0);
    let mut z = D("z1");
    z = D("z2");
    println!("assigned");
}
