// Truncating to a public length leaves the length public.
fn main() {
    #[label(secret)]
    let n = 2usize;
    let mut v = vec![n, n, n, n];
    v.truncate(3);
    println!("{}", v.len());
}
