#![allow(warnings)]
fn swap<A, B>(t: (A, B)) -> (B, A) {
    let (a, b) = t;
    (b, a)
}
fn main() {
    let t = ((1, 'c'), "s", [1u8, 2]);
    println!("{} {} {} {:?}", t.0 .0, (t.0).1, t.1, t.2);
    println!("{:?}", swap((1, "x")));
    let ((a, _), s, [x, y]) = t;
    println!("{} {} {} {}", a, s, x, y);
    let mut m = (1, (2, 3));
    m.1 .0 += 10;
    println!("{:?}", m);
    let u = ();
    println!("{:?} {:?}", u, (5,));
}
