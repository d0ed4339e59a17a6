#![allow(warnings)]
struct P {
    a: String,
    b: Vec<i32>,
    c: i32,
}
fn main() {
    let mut p = P {
        a: String::from("x"),
        b: vec![1],
        c: 5,
    };
    {
        let mut push = |n| p.b.push(n);
        push(2);
        push(3);
    }
    let len = || p.b.len() + p.c as usize;
    println!("{} {}", len(), p.a);
    let a = p.a;
    let f = move || a.len();
    println!("{}", f());
    println!("{:?}", p.b);
    let mut counter = 0;
    let mut inc = || {
        counter += 1;
        counter
    };
    inc();
    inc();
    println!("{}", counter);
    let mut c2 = move || {
        counter += 10;
        counter
    };
    println!("{} {}", c2(), c2());
    println!("{}", counter);
}
