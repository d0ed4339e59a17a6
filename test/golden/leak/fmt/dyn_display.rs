// A `dyn Display` that hides a secret emits it.
use std::fmt::Display;

fn main() {
    #[label(secret)]
    let pin = 4711;
    let zip = 80331;
    let items: Vec<Box<dyn Display>> = vec![Box::new("a"), Box::new(pin)];
    for item in &items {
        println!("{}", item); //~ IFC001
    }
    let _ = (pin, zip);
}
