// The length of a slice with a secret bound.
fn main() {
    #[label(secret)]
    let n = 3usize;
    let m = 2usize;
    let v = vec![1, 2, 3, 4];
    let part = &v[..n];
    println!("{}", part.len()); //~ IFC001
    let _ = (n, m);
}
