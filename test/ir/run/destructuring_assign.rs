#![allow(warnings)]
struct P {
    x: i32,
    y: i32,
}
fn main() {
    let (mut a, mut b) = (1, 2);
    (a, b) = (b, a);
    println!("{} {}", a, b);
    [a, .., b] = [7, 8, 9];
    println!("{} {}", a, b);
    P { x: a, .. } = P { x: 5, y: 6 };
    println!("{}", a);
    let mut v = vec![0, 0];
    (v[0], _) = (3, 4);
    (v[1], (a, b)) = (1, (2, 3));
    println!("{:?} {} {}", v, a, b);
    let s;
    (s, _) = (String::from("late"), 1);
    println!("{}", s);
}
