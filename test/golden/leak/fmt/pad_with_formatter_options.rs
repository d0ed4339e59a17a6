// A `Display` that pads the secret text.
use std::fmt;

struct Name(#[label(secret)] String);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

fn main() {
    let name = Name(String::from("ann"));
    println!("{:>10}", name); //~ IFC001
}
