#![allow(warnings)]
enum E {
    A,
    B(i32),
    C { x: i32, y: Option<u8> },
}
fn f(e: &E) -> i32 {
    match e {
        E::A => 0,
        E::B(n) if *n > 10 => 100,
        E::B(n) => *n,
        E::C { x, y: Some(3) } => x + 3,
        E::C { x: 1, .. } => 11,
        E::C { x, y: None } => -x,
        E::C { .. } => 7,
    }
}
fn main() {
    for e in [
        E::A,
        E::B(5),
        E::B(50),
        E::C { x: 2, y: Some(3) },
        E::C { x: 1, y: Some(1) },
        E::C { x: 4, y: None },
        E::C { x: 4, y: Some(0) },
    ]
    .iter()
    {
        println!("{}", f(e));
    }
}
