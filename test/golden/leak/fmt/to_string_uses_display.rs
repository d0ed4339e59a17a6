// `to_string` is what `Display` writes, the secret included.
use std::fmt;

struct Iban(#[label(secret)] String);

impl fmt::Display for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn main() {
    let iban = Iban(String::from("DE02"));
    let text = iban.to_string();
    println!("{}", text); //~ IFC001
}
