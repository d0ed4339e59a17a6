#![allow(warnings)]
fn p(n: i32) -> i32 {
    println!("p{}", n);
    n
}
fn s(a: i32, b: i32, c: i32) -> i32 {
    a * 100 + b * 10 + c
}
fn main() {
    println!("{}", s(p(1), p(2), p(3)));
    let t = (p(4), [p(5), p(6)]);
    println!("{:?}", t);
    let mut x = 1;
    let y =
        x + {
            x = 10;
            x
        } + x;
    println!("{} {}", x, y);
    let mut a = [0; 3];
    a[p(1) as usize] = p(7);
    println!("{:?}", a);
    let mut i = 0;
    a[{
        i += 1;
        i
    }] += {
        i += 1;
        i as i32
    };
    println!("{:?} {}", a, i);
}
