// A value labelled secret reaches the public standard output.
fn main() {
    #[label(secret)]
    let pin = 4711;
    #[label(public)]
    let attempts = 3;
    let remaining = attempts - 1;
    println!("pin is {}", pin); //~ IFC001
    let _ = (pin, remaining);
}
