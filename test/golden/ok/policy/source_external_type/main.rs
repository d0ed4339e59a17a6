// The redacting `Debug` of such a type is what its crate makes of it; here nothing of it is written.
use secrecy::{ExposeSecret, SecretString};

fn connect(password: &SecretString) {
    println!("connecting");
    let _ = password.expose_secret();
}

fn main() {
    let p = SecretString::from(String::from("p"));
    connect(&p);
}
