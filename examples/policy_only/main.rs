//! Code without a single label: what is secret, and where it may go, stands in ownflow.toml beside it.

mod config {
    pub struct Config { pub host: String, pub password: String }

    pub fn load() -> Config {
        Config { host: "db.local".to_string(), password: "s3cret".to_string() }
    }
}

mod audit {
    pub fn record(message: &str) {
        eprintln!("[audit] {message}");
    }
}

fn main() {
    let config = config::load();
    println!("connecting to {}", config.host);
    audit::record(&format!("connecting with {}", config.password));
    println!("{}", std::env::var("API_KEY").unwrap_or_default());
}
