// `expect` on an option prints the message only.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let slot = Some(pin);
    println!("loading");
    let n = slot.expect("no slot");
    let _ = n;
}
