// `?` puts an error into the variant whose field says `#[from]`, and `source` leads back to it.
use std::error::Error;
use std::num::ParseIntError;

#[derive(Debug, thiserror::Error)]
enum ConfigError {
    #[error("not a number")]
    Number(#[from] ParseIntError),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

fn parse(#[label(secret)] text: &str) -> Result<u32, ConfigError> {
    Ok(text.parse::<u32>()?)
}

fn run() -> Result<u32, ConfigError> {
    let text = std::fs::read_to_string("port")?;
    let port = parse(&text);
    if let Err(error) = &port {
        println!("{:?}", error.source().map(|source| source.to_string())); //~ IFC001
    }
    port
}

fn main() {
    let _ = run();
}
