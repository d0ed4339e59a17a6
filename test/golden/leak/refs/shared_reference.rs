// A shared reference to a secret reads the secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let r = &key;
    println!("{}", *r); //~ IFC001
    let _ = (key, id);
}
