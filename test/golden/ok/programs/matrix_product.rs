// The size of a product of a secret and a public matrix is printed.
fn multiply(a: &[Vec<i64>], b: &[Vec<i64>]) -> Vec<Vec<i64>> {
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
    #[label(secret)]
    let w = 3;
    let weights = vec![vec![w, w], vec![w, w]];
    let input = vec![vec![1, 2], vec![3, 4]];
    let out = multiply(&weights, &input);
    println!("{}x{}", out.len(), out.len());
}
