// A `Display` that pads a literal.
use std::fmt;

struct Name(#[label(secret)] String);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad("anonymous")
    }
}

fn main() {
    let name = Name(String::from("ann"));
    println!("{:>10}", name);
}
