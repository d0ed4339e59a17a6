#![allow(warnings)]
fn main() {
    let mut v = vec![1usize];
    v.push(v.len());
    v.push(v[0] + v[1]);
    let n = v.len();
    v[n - 1] += v[0];
    v.insert(v.len() - 1, 9);
    println!("{:?}", v);
    let i = 1;
    v[i] = v[i] + v[0];
    println!("{:?}", v);
}
