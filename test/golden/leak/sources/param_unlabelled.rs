// An unlabelled parameter carries the label of the caller's argument.
fn show(n: u32) {
    println!("{}", n); //~ IFC001
}

fn main() {
    #[label(secret)]
    let pin = 1234;
    let zip = 80331;
    show(zip);
    show(pin);
    let _ = pin;
}
