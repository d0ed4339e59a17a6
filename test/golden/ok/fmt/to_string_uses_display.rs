// `to_string` of a redacting `Display` is public.
use std::fmt;

struct Iban(#[label(secret)] String);

impl fmt::Display for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DE** ****")
    }
}

fn main() {
    let iban = Iban(String::from("DE02"));
    let text = iban.to_string();
    println!("{}", text);
}
