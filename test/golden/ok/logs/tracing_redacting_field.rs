// A field that is formatted by a redacting `Debug` emits nothing of the secret.
use std::fmt;

struct Token(#[label(secret)] String);

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

fn main() {
    let token = Token(String::from("t"));
    tracing::info!(token = ?token, "issued");
    let _ = token.0;
}
