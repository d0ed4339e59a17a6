#![allow(warnings)]
struct D(i32);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn f(n: i32) -> i32 {
    for i in 0..5 {
        let _d = D(i);
        if i == n {
            return i;
        }
        if i == 2 {
            break;
        }
        if i == 1 {
            continue;
        }
        println!("body {}", i);
    }
    -1
}
fn main() {
    println!("{}", f(1));
    println!("{}", f(9));
    let v = loop {
        let _e = D(7);
        break D(8);
    };
    println!("v {}", v.0);
}
