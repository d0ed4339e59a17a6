// With `Display` as a channel a `Display` that writes the public part is fine.
use std::fmt;

pub struct Iban {
    country: String,
    #[label(secret)]
    number: String,
}

impl fmt::Display for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.country)
    }
}

pub fn new(country: String, number: String) -> Iban {
    Iban { country, number }
}
