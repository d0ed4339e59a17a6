#![allow(unused, dropping_references)]
struct N { v: u8, next: Option<Box<N>> }
fn f(mut list: &mut N) -> u8 {
    let mut sum = 0;
    let mut old = &mut *list;
    loop {
        sum += list.v; //~ E0503
        match old.next { Some(ref mut n) => old = n, None => return sum }
    }
}
fn main() {}
