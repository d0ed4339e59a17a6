#![allow(warnings)]
struct C {
    n: i32,
    v: Vec<i32>,
}
fn idx(i: usize) -> usize {
    println!("idx {}", i);
    i
}
fn val(n: i32) -> i32 {
    println!("val {}", n);
    n
}
fn main() {
    let mut c = C {
        n: 1,
        v: vec![1, 2, 3],
    };
    c.n += val(2);
    c.n *= 3;
    c.v[idx(1)] += val(10);
    c.v[idx(0)] = val(7);
    println!("{} {:?}", c.n, c.v);
    let r = &mut c.n;
    *r -= 1;
    *r <<= 2;
    *r ^= 3;
    *r %= 7;
    println!("{}", c.n);
    let mut b = true;
    b &= false;
    b |= true;
    println!("{}", b);
    let mut s = String::from("x");
    s += "y";
    println!("{}", s);
}
