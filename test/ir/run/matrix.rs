#![allow(warnings)]
fn mul(a: &Vec<Vec<i32>>, b: &Vec<Vec<i32>>) -> Vec<Vec<i32>> {
    let n = a.len();
    let mut c = vec![vec![0; n]; n];
    for i in 0..n {
        for j in 0..n {
            for k in 0..n {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    c
}
fn main() {
    let a = vec![vec![1, 2], vec![3, 4]];
    println!("{:?}", mul(&a, &a));
    let t: Vec<Vec<i32>> = (0..2).map(|j| a.iter().map(|r| r[j]).collect()).collect();
    println!("{:?}", t);
}
