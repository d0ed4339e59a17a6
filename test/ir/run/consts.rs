#![allow(warnings)]
const N: usize = 3;
const A: [i32; N] = [1, 2, 3];
static S: &str = "static";
const fn sq(n: i32) -> i32 {
    n * n
}
const Q: i32 = sq(5) + A[1];
struct T;
impl T {
    const K: i32 = 7;
}
trait HasId {
    const ID: u8;
    fn id(&self) -> u8 {
        Self::ID
    }
}
impl HasId for T {
    const ID: u8 = 42;
}
fn main() {
    println!("{} {:?} {} {} {}", N, A, S, Q, T::K);
    println!("{}", T.id());
    let a = [0u8; N + 1];
    println!("{}", a.len());
    println!("{}", i32::MAX);
    println!("{} {}", u8::MAX, i64::MIN);
}
