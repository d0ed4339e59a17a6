#![allow(warnings)]
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
enum E {
    A(D, D),
    B,
}
fn main() {
    let e = E::A(D("x"), D("y"));
    match e {
        E::A(a, _) => println!("a {}", a.0),
        E::B => {}
    }
    println!("after");
    match Some(D("m")) {
        Some(ref d) => println!("ref {}", d.0),
        None => {}
    }
    let o = Some(D("n"));
    let k = match o {
        Some(d) => d,
        None => D("other"),
    };
    println!("{}", k.0);
}
