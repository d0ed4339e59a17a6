// What a type of another crate exposes is secret if the policy names the type.
use secrecy::{ExposeSecret, SecretString};

fn connect(password: &SecretString) {
    println!("{}", password.expose_secret()); //~ IFC001
    let _ = password.expose_secret();
}

fn main() {
    let p = SecretString::from(String::from("p"));
    connect(&p);
}
