// A `dyn Display` that hides a public value.
use std::fmt::Display;

fn main() {
    #[label(secret)]
    let pin = 4711;
    let zip = 80331;
    let items: Vec<Box<dyn Display>> = vec![Box::new("a"), Box::new(zip)];
    for item in &items {
        println!("{}", item);
    }
    let _ = (pin, zip);
}
