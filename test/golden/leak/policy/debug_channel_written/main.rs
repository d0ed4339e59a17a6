// With `Debug` as a channel a hand-written `Debug` is a finding at the write that emits the secret.
use std::fmt;

pub struct Token {
    pub id: u32,
    #[label(secret)]
    pub value: String,
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Token {{ id: {}, value: ", self.id)?;
        write!(f, "{} }}", self.value) //~ IFC001
    }
}
