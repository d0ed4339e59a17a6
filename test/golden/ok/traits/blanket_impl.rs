// A blanket implementation is given a public value.
use std::fmt::Display;

trait Shout {
    fn shout(&self);
}

impl<T: Display> Shout for T {
    fn shout(&self) {
        println!("{}!", self);
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    "hello".shout();
    let _ = key;
}
