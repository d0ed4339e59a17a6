// The message given to `expect` is an output.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let slot = Some(pin);
    println!("loading");
    let n = slot.expect(&format!("no slot for {}", pin)); //~ IFC001
    let _ = n;
}
