// With `Display` as a channel a `Display` that writes the secret is a finding at the write.
use std::fmt;

pub struct Iban {
    country: String,
    #[label(secret)]
    number: String,
}

impl fmt::Display for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.number) //~ IFC001
    }
}

pub fn new(country: String, number: String) -> Iban {
    Iban { country, number }
}
