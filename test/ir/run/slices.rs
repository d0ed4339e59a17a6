#![allow(warnings)]
fn f(v: &[i32]) -> i32 {
    match v {
        [] => 0,
        [x] => *x,
        [a, b] => a * b,
        [first, .., last] if first == last => 1000,
        [first, mid @ .., last] => first + last + mid.len() as i32,
    }
}
fn main() {
    println!(
        "{} {} {} {} {}",
        f(&[]),
        f(&[4]),
        f(&[2, 3]),
        f(&[1, 9, 1]),
        f(&[1, 2, 3, 4])
    );
    let a = [1, 2, 3];
    let [x, y, z] = a;
    println!("{}", x + y * z);
    if let [.., p, _] = &a[..] {
        println!("{}", p);
    }
    let mut m = [5, 6, 7];
    if let [q, rest @ ..] = &mut m {
        *q += rest[0];
        rest[1] = 0;
    }
    println!("{:?}", m);
}
