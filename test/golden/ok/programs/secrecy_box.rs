// A `SecretString` shows nothing of what was put in, and its length may be declassified.
use secrecy::{ExposeSecret, SecretString};
use std::fmt;

struct Credentials {
    user: String,
    password: SecretString,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("user", &self.user).field("password", &self.password).finish()
    }
}

fn from_env(#[label(secret)] password: String) -> Credentials {
    Credentials { user: std::env::var("USER").unwrap_or_default(), password: SecretString::from(password) }
}

fn main() {
    let credentials = from_env(String::from("hunter2"));
    println!("{credentials:?}");
    let header = format!("{}:{}", credentials.user, declassify!(credentials.password.expose_secret().len(), public, "the length may be known"));
    println!("{}", header.to_uppercase());
}
