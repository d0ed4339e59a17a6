// Whether formatting succeeded tells what the `Display` implementation decided on.
use std::fmt::{self, Display, Formatter, Write};

#[label(secret)]
fn key() -> u64 {
    7
}

struct Small(u64);

impl Display for Small {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.0 > 9 {
            return Err(fmt::Error);
        }
        f.write_str("small")
    }
}

struct Tagged(Small);

impl Display for Tagged {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

fn main() {
    let mut text = String::new();
    let fits = write!(text, "{}", Tagged(Small(key()))).is_ok();
    println!("{}", fits); //~ IFC002
}
