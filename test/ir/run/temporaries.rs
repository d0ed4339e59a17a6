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
    fn o(&self) -> Option<i32> {
        None
    }
}
fn mk(s: &'static str) -> D {
    println!("mk {}", s);
    D(s)
}
fn tail() -> i32 {
    let x = mk("local");
    mk("tail").v() + x.v()
}
fn iflet() {
    if let Some(n) = mk("cond").o() {
        println!("then {}", n);
    } else {
        println!("else");
    }
    println!("after");
}

fn blk() {
    let n = {
        let l = mk("l");
        mk("t").v()
    };
    println!("{}", n);
    let m = match mk("s").v() {
        1 => mk("arm").v(),
        _ => 0,
    };
    println!("{}", m);
}
fn wl() {
    let mut k = 0;
    while let Some(n) = (if k < 2 { Some(mk("w").v()) } else { None }) {
        k += n;
        println!("body");
    }
}
fn ext() {
    let r = if true { &mk("ext") } else { &mk("no") };
    println!("{}", r.v());
    let s = { &mk("blockext") };
    println!("{}", s.v());
}
fn main() {
    println!("{}", tail());
    iflet();
    blk();
    wl();
    ext();
}
