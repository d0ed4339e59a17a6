// A value that is secret in one arm is explicit, whatever decided.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let fallback = 0;
    let debug = true;
    let shown = if debug { pin } else { fallback };
    println!("{}", shown); //~ IFC001
    let _ = pin;
}
