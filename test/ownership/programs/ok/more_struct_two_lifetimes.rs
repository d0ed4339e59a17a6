#![allow(unused, dropping_references)]
struct T2<'a, 'b> { a: &'a mut Vec<u8>, b: &'b Vec<u8> }
fn f() { let mut x = vec![1]; let mut y = vec![2]; let t = T2 { a: &mut x, b: &y };
    let k = t.b.len();
    x.push(1);
    y.push(1);
    drop(k);
}
fn main() {}
