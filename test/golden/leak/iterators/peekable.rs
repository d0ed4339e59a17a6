// `peek` sees the secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key, key];
    let mut it = keys.iter().peekable();
    if let Some(k) = it.peek() {
        println!("{}", k); //~ IFC001
    }
}
