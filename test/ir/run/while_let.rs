#![allow(warnings)]
fn main() {
    let mut v = vec![1, 2, 3];
    while let Some(x) = v.pop() {
        if x == 2 {
            v.push(10);
            v.push(20);
            continue;
        }
        println!("{}", x);
        if x == 10 {
            break;
        }
    }
    println!("{:?}", v);
    let mut o = Some(3);
    while let Some(n) = o {
        println!("{}", n);
        o = if n > 0 { Some(n - 1) } else { None };
    }
}
