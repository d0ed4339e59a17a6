#![allow(warnings)]
#[derive(Clone, Copy)]
enum K {
    A(u8),
    B,
}
fn main() {
    let k = K::A(3);
    println!(
        "{} {} {}",
        matches!(k, K::A(_)),
        matches!(k, K::A(n) if n > 5),
        matches!(K::B, K::A(1) | K::B)
    );
    assert!(matches!(k, K::A(3)), "msg");
    assert_eq!(1 + 1, 2);
    assert_ne!(1, 2);
    debug_assert!(true);
    let v: Vec<i32> = vec![];
    println!("{}", v.is_empty());
    if cfg!(debug_assertions) {
        println!("debug");
    }
    println!("{}", stringify!(a + b));
    println!("{}", concat!("a", 1, true));
}
