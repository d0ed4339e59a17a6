// With `Debug` as a channel a hand-written `Debug` that redacts is fine.
use std::fmt;

pub struct Token {
    pub id: u32,
    #[label(secret)]
    pub value: String,
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Token {{ id: {}, value: ", self.id)?;
        write!(f, "{} }}", "***")
    }
}
