#![allow(warnings)]
struct U;
struct T2();
impl U {
    fn me(self) -> Self {
        self
    }
}
fn unit() {}
fn ret_unit(b: bool) {
    if b {
        return;
    }
    println!("not returned");
}
fn main() {
    let u = U.me();
    let T2() = T2();
    let U = u;
    let x = unit();
    println!("{:?}", x);
    ret_unit(true);
    ret_unit(false);
    let y = {};
    println!("{:?}", y);
    let z = {
        let q = 3;
        q * 2
    };
    println!("{}", z);
}
