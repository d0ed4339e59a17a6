#![allow(warnings)]
fn main() {
    let mut a = String::from("a");
    let b = std::mem::replace(&mut a, String::from("c"));
    println!("{} {}", a, b);
    let mut x = 1;
    let mut y = 2;
    std::mem::swap(&mut x, &mut y);
    println!("{} {}", x, y);
    let mut v = vec![1, 2];
    let w = std::mem::take(&mut v);
    println!("{:?} {:?}", v, w);
    let mut arr = [1, 2, 3];
    arr.swap(0, 2);
    println!("{:?}", arr);
    let (l, r) = arr.split_at_mut(1);
    std::mem::swap(&mut l[0], &mut r[1]);
    println!("{:?}", arr);
}
