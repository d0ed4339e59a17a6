// What `expose_secret` gives is as secret as what was put in.
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
    let header = format!("{}:{}", credentials.user, credentials.password.expose_secret());
    println!("{}", header.to_uppercase()); //~ IFC001
}
