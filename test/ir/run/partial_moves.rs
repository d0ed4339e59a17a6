#![allow(warnings)]
struct P {
    a: String,
    b: String,
    c: i32,
}
fn main() {
    let p = P {
        a: String::from("a"),
        b: String::from("b"),
        c: 3,
    };
    let a = p.a;
    println!("{} {} {}", a, p.b, p.c);
    let mut q = P { a, b: p.b, c: 4 };
    drop(q.a);
    q.a = String::from("new");
    println!("{} {}", q.a, q.b);
    let P { b, ref c, .. } = q;
    println!("{} {}", b, c);
    let o = Some(String::from("s"));
    let n = match &o {
        Some(s) => s.len(),
        None => 0,
    };
    println!("{} {:?}", n, o);
    let t = (String::from("x"), 5);
    let (s, _) = t;
    println!("{} {}", s, t.1);
}
