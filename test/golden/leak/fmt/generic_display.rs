// A generic function that prints `T: Display` prints the secret that it is given.
use std::fmt::Display;

fn show<T: Display>(value: T) {
    println!("{}", value); //~ IFC001
}

fn main() {
    #[label(secret)]
    let pin = 4711;
    show("hello");
    show(pin);
    let _ = pin;
}
