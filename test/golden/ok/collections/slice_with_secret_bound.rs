// The length of a slice with a public bound.
fn main() {
    #[label(secret)]
    let n = 3usize;
    let m = 2usize;
    let v = vec![1, 2, 3, 4];
    let part = &v[..m];
    println!("{}", part.len());
    let _ = (n, m);
}
