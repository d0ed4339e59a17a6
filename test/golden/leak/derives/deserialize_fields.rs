// What a derived `Deserialize` reads from a secret text is secret.
use serde::Deserialize;

#[derive(Deserialize)]
struct Config {
    host: String,
    #[serde(skip)]
    verbose: bool,
}

fn load(#[label(secret)] text: &str) {
    if let Ok(config) = serde_json::from_str::<Config>(text) {
        println!("{}", config.host); //~ IFC001
    }
}

fn main() {
    load(r#"{ "host": "db1" }"#);
}
