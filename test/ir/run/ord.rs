#![allow(warnings)]
use std::cmp::Ordering;
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
enum L {
    Low,
    Mid(i32),
    High,
}
fn main() {
    println!(
        "{} {} {}",
        L::Low < L::High,
        L::Mid(3) < L::Mid(2),
        L::Mid(3) >= L::Mid(3)
    );
    println!("{:?}", L::Low.cmp(&L::Mid(0)));
    match 3.cmp(&5) {
        Ordering::Less => println!("less"),
        Ordering::Equal => println!("eq"),
        Ordering::Greater => println!("gt"),
    }
    let mut v = vec![L::High, L::Mid(2), L::Low, L::Mid(1)];
    v.sort();
    println!("{:?}", v);
    println!("{:?}", "abc".cmp("abd"));
    println!("{}", (1, "b") < (1, "c"));
}
