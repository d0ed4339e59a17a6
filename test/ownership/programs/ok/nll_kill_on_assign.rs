#![allow(unused, dropping_references)]
struct N { v: u8, next: Option<Box<N>> }
fn f(mut list: &mut N) -> u8 {
    let mut sum = 0;
    let mut old = &mut *list;
    loop {
        sum += list.v;
        match list.next { Some(ref mut n) => list = n, None => return sum }
    }
}
fn main() {}
