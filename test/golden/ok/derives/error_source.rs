// The source of an error that a public text led to is public.
use std::error::Error;
use std::num::ParseIntError;

#[derive(Debug, thiserror::Error)]
enum ConfigError {
    #[error("not a number")]
    Number(#[from] ParseIntError),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

fn parse(text: &str, #[label(secret)] key: &str) -> Result<usize, ConfigError> {
    Ok(text.parse::<usize>()? + key.len())
}

fn run() -> Result<usize, ConfigError> {
    let text = std::fs::read_to_string("port")?;
    let port = parse(&text, "key");
    if let Err(error) = &port {
        println!("{:?}", error.source().map(|source| source.to_string()));
    }
    port
}

fn main() {
    let _ = run();
}
