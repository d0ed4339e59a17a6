// A generic function that prints `T: Display` prints the public value that it is given.
use std::fmt::Display;

fn show<T: Display>(value: T) {
    println!("{}", value);
}

fn main() {
    #[label(secret)]
    let pin = 4711;
    show("hello");
    let _ = pin;
}
