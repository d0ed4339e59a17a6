// A vector that is refilled with a secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut v = vec![key, key];
    let _ = v.len();
    v.clear();
    v.push(key);
    println!("{:?}", v); //~ IFC001
}
