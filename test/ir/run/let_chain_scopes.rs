#![allow(warnings)]
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn some(s: &'static str) -> Option<D> {
    Some(D(s))
}
fn main() {
    if let Some(d) = some("iflet") {
        println!("then {}", d.0);
    } else {
        println!("else");
    }
    if let None = some("else") {
        println!("then");
    } else {
        println!("in else");
    }
    println!("--");
    let n = if let Some(ref d) = some("val") {
        d.0.len()
    } else {
        0
    };
    println!("{}", n);
    match some("m") {
        Some(D("m")) => println!("m"),
        _ => {}
    }
    println!("end");
}
