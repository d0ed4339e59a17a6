// Formatting succeeds whatever the secret is, if the implementations of `Display` do not decide on it.
use std::fmt::{self, Display, Formatter, Write};

#[label(secret)]
fn key() -> u64 {
    7
}

struct Small(u64);

impl Display for Small {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let text = if self.0 > 9 { "large" } else { "small" };
        f.write_str(text)
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
    println!("{}", fits);
}
