#![allow(warnings)]
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
impl D {
    fn v(&self) -> i32 {
        1
    }
}
fn mk(s: &'static str) -> D {
    println!("mk {}", s);
    D(s)
}
fn main() {
    let x = mk("t1").v() + mk("t2").v();
    println!("{}", x);
    mk("stmt");
    println!("a");
    let r = &mk("ext");
    println!("{}", r.v());
    match mk("scrut").v() {
        1 => println!("arm"),
        _ => {}
    }
    if mk("cond").v() == 1 {
        println!("then");
    }
    while mk("w").v() > 1 {}
    let y = {
        let z = mk("inner");
        z.v() + mk("tail").v()
    };
    println!("{}", y);
}
