// A public value read through two references.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let (r, s) = (&key, &id);
    let rr = &s;
    println!("{}", **rr);
    let _ = (r, s);
}
