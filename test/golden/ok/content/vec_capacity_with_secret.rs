// A vector of a public number of secret elements has a public length.
fn main() {
    #[label(secret)]
    let n = 5usize;
    let m = 3usize;
    let v = vec![n; m];
    println!("{}", v.len());
    let _ = m;
}
