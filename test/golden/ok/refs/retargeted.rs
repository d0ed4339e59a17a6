// A reference that was set to point away from the secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let mut r = &key;
    let _ = *r;
    r = &id;
    println!("{}", r);
}
