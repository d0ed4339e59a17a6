#![allow(warnings)]
struct Buf<const N: usize> {
    d: [u8; N],
}
impl<const N: usize> Buf<N> {
    fn new() -> Self {
        Buf { d: [1; N] }
    }
    fn cap(&self) -> usize {
        N
    }
    fn sum(&self) -> u32 {
        let mut s = 0;
        for x in self.d.iter() {
            s += *x as u32;
        }
        s
    }
}
fn f<const K: i32>() -> i32 {
    K * 2
}
fn main() {
    let b = Buf::<4>::new();
    println!("{} {} {}", b.cap(), b.sum(), f::<21>());
}
