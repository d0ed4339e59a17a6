#![allow(warnings)]
fn inc(x: &mut i32) {
    *x += 1;
}
fn main() {
    let mut a = 1;
    {
        let r = &mut a;
        *r += 1;
        inc(r);
        inc(&mut *r);
    }
    println!("{}", a);
    let b = &a;
    let c = &b;
    println!("{} {}", **c, b);
    let mut t = (1, 2);
    {
        let (x, y) = &mut t;
        std::mem::swap(x, y);
    }
    println!("{:?}", t);
    let mut v = vec![1, 2, 3];
    for x in v.iter_mut() {
        *x *= 2;
    }
    for x in &mut v {
        *x += 1;
    }
    println!("{:?}", v);
}
