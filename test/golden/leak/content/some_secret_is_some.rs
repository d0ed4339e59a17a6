// `Some(secret)` holds a secret.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let slot = Some(pin);
    println!("{}", slot.unwrap()); //~ IFC001
}
