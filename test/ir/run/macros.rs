#![allow(warnings)]
macro_rules! maxm { ($x:expr) => { $x }; ($x:expr, $($r:expr),+) => {{ let a = $x; let b = maxm!($($r),+); if a > b { a } else { b } }}; }
macro_rules! mk { ($n:ident { $($f:ident : $t:ty = $d:expr),* }) => { #[derive(Debug)] struct $n { $($f: $t),* } impl $n { fn new() -> Self { $n { $($f: $d),* } } } }; }
mk!(Conf {
    a: i32 = 3,
    b: String = String::from("q")
});
macro_rules! swap {
    ($a:ident, $b:ident) => {
        let t = $a;
        $a = $b;
        $b = t;
    };
}
fn main() {
    println!("{}", maxm!(3, 9, 4));
    println!("{:?}", Conf::new());
    let mut x = 1;
    let mut y = 2;
    let t = 5;
    swap!(x, y);
    println!("{} {} {}", x, y, t);
    let v = vec![1; 3];
    println!("{:?}", v);
}
