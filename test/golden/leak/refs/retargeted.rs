// A reference that was set to point at the secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let mut r = &id;
    let _ = *r;
    r = &key;
    println!("{}", r); //~ IFC001
}
