// A field that a derived `Deserialize` skips is made without the text, and another one of a public text is public.
use serde::Deserialize;

#[derive(Deserialize, Default)]
struct Config {
    host: String,
    #[serde(skip)]
    verbose: bool,
}

fn load(#[label(secret)] text: &str, public: &str) {
    let config: Config = serde_json::from_str(text).unwrap_or_default();
    let other: Config = serde_json::from_str(public).unwrap_or_default();
    println!("{}", other.host);
    declassify!(config.host.len(), public, "the length is no secret");
}

fn main() {
    load(r#"{ "host": "db1" }"#, r#"{ "host": "db2" }"#);
}
