#![allow(warnings)]
mod m {
    pub struct S {
        pub a: i32,
        b: i32,
    }
    impl S {
        pub fn new(a: i32) -> S {
            S { a, b: a * 2 }
        }
        pub fn b(&self) -> i32 {
            helper(self.b)
        }
    }
    fn helper(n: i32) -> i32 {
        n + 1
    }
    pub mod deep {
        pub fn f() -> &'static str {
            "deep"
        }
        pub const X: u8 = 3;
    }
}
use m::deep;
fn main() {
    let s = m::S::new(4);
    println!("{} {} {} {}", s.a, s.b(), deep::f(), deep::X);
    fn local(n: u8) -> u8 {
        const K: u8 = 5;
        n * K
    }
    println!("{}", local(2));
    use self::m::S as Renamed;
    println!("{}", Renamed::new(1).b());
}
