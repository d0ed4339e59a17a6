// With `Display` as a channel a derived `Debug` that nobody prints is no finding.
use std::fmt;

#[derive(Debug)]
pub struct Token {
    #[label(secret)]
    pub value: String,
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("token")
    }
}
