#![allow(warnings)]
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct P {
    a: D,
    b: D,
}
struct Q {
    x: D,
    p: P,
}
impl Drop for Q {
    fn drop(&mut self) {
        println!("drop Q");
    }
}
fn main() {
    let p = P {
        a: D("a"),
        b: D("b"),
    };
    let t = (D("t0"), D("t1"));
    let _q = Q {
        x: D("x"),
        p: P {
            a: D("qa"),
            b: D("qb"),
        },
    };
    let a = p.a;
    println!("moved");
    let (t0, _) = t;
    println!("end");
    drop(a);
}
