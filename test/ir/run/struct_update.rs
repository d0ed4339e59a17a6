#![allow(warnings)]
#[derive(Debug, Clone, Default)]
struct C {
    a: i32,
    b: String,
    c: Vec<u8>,
    d: bool,
}
fn main() {
    let x = C {
        a: 1,
        b: String::from("b"),
        ..Default::default()
    };
    let y = C { a: 2, ..x.clone() };
    println!("{:?} {:?}", x, y);
    let z = C {
        b: String::from("new"),
        d: true,
        ..x
    };
    println!("{:?} {}", z, x.b);
}
