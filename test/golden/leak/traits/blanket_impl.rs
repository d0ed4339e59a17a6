// A blanket implementation writes what it is given.
use std::fmt::Display;

trait Shout {
    fn shout(&self);
}

impl<T: Display> Shout for T {
    fn shout(&self) {
        println!("{}!", self); //~ IFC001
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    "hello".shout();
    key.shout();
    let _ = key;
}
