// The `Debug` of an option emits what it holds.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let slot = Some(pin);
    println!("{:?}", slot); //~ IFC001
    let _ = pin;
}
