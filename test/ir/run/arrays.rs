#![allow(warnings)]
fn main() {
    let mut a = [[0; 3]; 2];
    a[1][2] = 5;
    for (i, row) in a.iter_mut().enumerate() {
        row[0] = i + 1;
    }
    println!("{:?} {}", a, a.len());
    let b = a;
    a[0][0] = 9;
    println!("{} {}", a[0][0], b[0][0]);
    let s = &a[..1];
    println!("{}", s.len());
    println!("{}", [1, 2, 3].contains(&2));
    let idx = 5;
    let z = [1, 2, 3];
    println!("last");
    println!("{}", z[idx % 4]);
}
