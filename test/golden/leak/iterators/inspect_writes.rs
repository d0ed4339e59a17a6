// `inspect` with a closure that writes the secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = vec![key, key];
    let n: i32 = keys.iter().inspect(|k| println!("{}", k)).sum(); //~ IFC001
    let _ = n;
}
