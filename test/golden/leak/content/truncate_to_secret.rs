// Truncating to a secret length makes the length secret.
fn main() {
    #[label(secret)]
    let n = 2usize;
    let mut v = vec![n, n, n, n];
    v.truncate(n);
    println!("{}", v.len()); //~ IFC001
}
