// The function that `deserialize_with` names runs on what is read, and says nothing of it.
use serde::{Deserialize, Deserializer};

#[derive(Deserialize)]
struct Login {
    user: String,
    #[serde(deserialize_with = "checked")]
    password: String,
}

fn checked<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let password = String::deserialize(deserializer)?;
    Ok(password.trim().to_string())
}

fn load(#[label(secret)] text: &str) -> Option<Login> {
    serde_json::from_str(text).ok()
}

fn main() {
    load("{}");
    println!("done");
}
