// A field of `tracing::info!` that is formatted by a redacting `Debug`, and one that is not.
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
    tracing::info!(token = %token.0, "issued"); //~ IFC001
    let _ = token.0;
}
