// `unwrap` of an option of a secret prints nothing secret.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let slot = Some(pin);
    println!("start");
    let n = slot.unwrap();
    println!("have a pin");
    let _ = n;
}
