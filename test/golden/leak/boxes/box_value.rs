// A box holds the secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut b = Box::new(key);
    *b += 1;
    println!("{}", b); //~ IFC001
}
